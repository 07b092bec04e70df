import { HarmonyElement } from './element'
import { make } from './make'

/** `he-message-bar[open]`: a message in the page, its words slotted. */
export class MessageBar extends HarmonyElement {
  static override base = 'message-bar' as const
  static observedAttributes = ['tone']

  readonly #alert = make('div', { role: 'alert' }, make('slot'))

  constructor() {
    super()
    this.root.append(this.#alert)
  }

  attributeChangedCallback(): void {
    this.#alert.className = `alert alert-${this.getAttribute('tone')}`
  }
}
