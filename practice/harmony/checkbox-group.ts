import { Checkbox } from './checkbox'
import { HarmonyElement } from './element'
import { LabelPart, labelAttributes } from './label-part'
import { make } from './make'

/** `he-checkbox-group`: its label is the question, its value the codes of the ticked boxes, joined. */
export class CheckboxGroup extends HarmonyElement {
  static override base = 'checkbox-group' as const
  static observedAttributes = labelAttributes

  readonly #label = new LabelPart()
  readonly #slot = make('slot')
  #wanted: readonly string[] = []

  constructor() {
    super()
    const boxes = make('div', { class: 'check-columns', role: 'group', 'aria-labelledby': 'label' }, this.#slot)
    this.root.append(make('div', { class: 'form-group' }, this.#label.element, boxes))
    this.#slot.addEventListener('slotchange', () => this.#apply())
    this.addEventListener('change', event => {
      if (event.target === this) return
      event.stopPropagation()
      this.#wanted = this.#boxes.filter(({ checked }) => checked).map(codeOf)
      this.tellChange()
    })
  }

  attributeChangedCallback(): void {
    this.#label.update(this)
  }

  get value(): string {
    return this.#wanted.join(this.#delimiter)
  }

  set value(value: string) {
    this.#wanted = value === '' ? [] : value.split(this.#delimiter)
    this.#apply()
  }

  get #delimiter(): string {
    return this.getAttribute('delimiter') ?? ','
  }

  get #boxes(): Checkbox[] {
    return Array.from(this.children).filter(child => child instanceof Checkbox)
  }

  #apply(): void {
    for (const box of this.#boxes) box.checked = this.#wanted.includes(codeOf(box))
  }
}

const codeOf = (box: Checkbox): string => box.getAttribute('value') ?? ''
