import { HarmonyElement } from './element'
import { LabelPart, labelAttributes } from './label-part'
import { chevron, make } from './make'
import { tagName } from './mounts'
import { Option } from './option'
import { TypeAhead } from './type-ahead'

/**
 * `he-select`: a read-only input with a button, and a list that opens below. With `multiple` several choices can be made;
 * they stand as chips in the root. Its value is the codes of the choices, not their words.
 */
export class Select extends HarmonyElement {
  static override base = 'select' as const
  static override focusable = true
  static observedAttributes = labelAttributes

  readonly #label = new LabelPart('control')
  readonly #chips = make('div', { class: 'select__selected-options' })
  readonly #control = make('input', {
    id: 'control',
    type: 'text',
    class: 'form-control text-field__control',
    readOnly: true,
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-controls': 'list',
  })
  readonly #slot = make('slot')
  readonly #list = make('div', { id: 'list', class: 'select__listbox', role: 'listbox', hidden: true }, this.#slot)
  readonly #typeAhead = new TypeAhead()
  #chosen: readonly string[] = []
  #active = -1

  constructor() {
    super()
    const button = make(
      'button',
      { type: 'button', class: 'text-field__button', tabIndex: -1, 'aria-label': 'Show choices' },
      chevron(),
    )
    const box = make('div', { class: 'select-box' }, this.#chips, this.#control, button, this.#list)
    this.root.append(this.#label.element, box)
    this.#slot.addEventListener('slotchange', () => this.#show())
    this.#control.addEventListener('click', () => this.#toggle())
    this.#control.addEventListener('keydown', event => {
      if (!event.altKey && !event.ctrlKey && !event.metaKey && this.#takeKey(event.key)) event.preventDefault()
    })
    button.addEventListener('click', () => this.#toggle())
    // The control keeps the focus while the list is used.
    this.#list.addEventListener('mousedown', event => event.preventDefault())
    this.#list.addEventListener('click', event => {
      const option = event.composedPath().find(target => target instanceof Option)
      if (option) this.#choose(this.#options.indexOf(option))
    })
    this.root.addEventListener('focusout', event => {
      const next = event instanceof FocusEvent ? event.relatedTarget : null
      if (!(next instanceof Node && this.root.contains(next))) this.#close()
    })
  }

  attributeChangedCallback(): void {
    this.#label.update(this)
  }

  get value(): string {
    return this.#chosen.join(this.getAttribute('delimiter') ?? ',')
  }

  set value(value: string) {
    this.#chosen = value === '' ? [] : this.#isMultiple ? value.split(this.getAttribute('delimiter') ?? ',') : [value]
    this.#show()
  }

  get valueAsArray(): readonly string[] {
    return this.#chosen
  }

  get #isMultiple(): boolean {
    return this.hasAttribute('multiple')
  }

  get #options(): Option[] {
    return Array.from(this.children).filter(child => child instanceof Option)
  }

  #choose(index: number): void {
    const option = this.#options[index]
    if (!option) return
    const before = this.value
    if (this.#isMultiple) {
      const codes = this.#options.map(({ code }) => code)
      this.#chosen = codes.filter(code => (code === option.code) !== this.#chosen.includes(code))
      this.#activate(index)
    } else {
      this.#chosen = option.code === '' ? [] : [option.code]
      this.#close()
    }
    this.#show()
    if (this.value !== before) this.tellChange()
  }

  /** Draws what is chosen. */
  #show(): void {
    const chosen = this.#options.filter(({ code }) => this.#chosen.includes(code))
    for (const option of this.#options) option.setAttribute('aria-selected', String(chosen.includes(option)))
    if (!this.#isMultiple) this.#control.value = chosen[0]?.words ?? ''
    else this.#chips.replaceChildren(...chosen.map(option => this.#chipOf(option)))
  }

  #chipOf({ code, words }: Option): HTMLElement {
    const chip = document.createElement(tagName(this.kind.mount, 'option'))
    chip.setAttribute('value', code)
    chip.setAttribute('role', 'none')
    chip.textContent = words
    return chip
  }

  #takeKey(key: string): boolean {
    const last = this.#options.length - 1
    const isOpen = !this.#list.hidden
    if (key === 'Escape') this.#close()
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!isOpen) this.#open()
      else this.#activate(Math.min(last, Math.max(0, this.#active + (key === 'ArrowDown' ? 1 : -1))))
    } else if (key === 'Home' || key === 'End') this.#activate(key === 'Home' ? 0 : last)
    else if (isOpen && (key === 'Enter' || key === ' ')) this.#choose(this.#active)
    else if (key === 'Enter') this.#open()
    else if (key.length === 1) this.#takeSign(key)
    else return false
    return true
  }

  #takeSign(sign: string): void {
    const words = this.#options.map(option => option.words)
    const current = this.#list.hidden
      ? this.#options.findIndex(({ code }) => this.#chosen.includes(code))
      : this.#active
    const found = this.#typeAhead.take(sign, words, current, performance.now())
    if (found < 0) return
    if (this.#isMultiple && this.#list.hidden) this.#open()
    if (this.#list.hidden) this.#choose(found)
    else this.#activate(found)
  }

  #toggle(): void {
    if (this.#list.hidden) this.#open()
    else this.#close()
  }

  #open(): void {
    this.#list.hidden = false
    this.#control.setAttribute('aria-expanded', 'true')
    this.#activate(
      Math.max(
        0,
        this.#options.findIndex(({ code }) => this.#chosen.includes(code)),
      ),
    )
  }

  #close(): void {
    this.#list.hidden = true
    this.#control.setAttribute('aria-expanded', 'false')
    this.#activate(-1)
  }

  #activate(index: number): void {
    this.#active = index
    for (const [place, option] of this.#options.entries()) option.toggleAttribute('active', place === index)
    this.#control.ariaActiveDescendantElement = this.#options[index] ?? null
  }
}
