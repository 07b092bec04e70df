import { HarmonyElement } from './element'
import { LabelPart, labelAttributes } from './label-part'
import { make } from './make'

/** `he-text-field`: the host's property has the value; its attribute keeps what the page came with. */
export class TextField extends HarmonyElement {
  static override base = 'text-field' as const
  static override focusable = true
  static observedAttributes = labelAttributes

  readonly #label = new LabelPart('control')
  readonly #input = make('input', { id: 'control', type: 'text', class: 'form-control text-field__control' })

  constructor() {
    super()
    this.root.append(this.#label.element, this.#input)
    // Of the two native events only `input` leaves the root by itself.
    this.#input.addEventListener('change', () => this.tellChange())
  }

  attributeChangedCallback(): void {
    this.#label.update(this)
  }

  get value(): string {
    return this.#input.value
  }

  set value(value: string) {
    // Setting the same text would move the caret.
    if (this.#input.value !== value) this.#input.value = value
  }
}
