import { HarmonyElement } from './element'
import { make } from './make'

/** `he-option`: a choice of `he-select`, or a chip in it. Its value is a code; its words are slotted. */
export class Option extends HarmonyElement {
  static override base = 'option' as const

  constructor() {
    super()
    this.root.append(make('span', { class: 'option__content' }, make('slot')))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.hasAttribute('role')) this.setAttribute('role', 'option')
  }

  get code(): string {
    return this.getAttribute('value') ?? ''
  }

  get words(): string {
    return this.textContent?.trim() ?? ''
  }
}
