import { HarmonyElement } from './element'
import { make } from './make'

/** Classes of the button inside, by the host's `appearance`. */
const looks: Readonly<Record<string, string>> = {
  primary: 'btn btn-primary',
  command: 'command',
  link: 'link-button',
}

/** `he-button`: the words are the host's, the button is in the root; neither alone has a name. */
export class Button extends HarmonyElement {
  static override base = 'button' as const
  static override focusable = true
  static observedAttributes = ['appearance', 'disabled']

  readonly #button = make('button', { type: 'button', class: 'btn' }, make('slot'))

  constructor() {
    super()
    this.root.append(this.#button)
    // A press on slotted words reaches the host even while the button inside is disabled.
    this.addEventListener('click', event => this.#button.disabled && event.stopImmediatePropagation(), true)
  }

  attributeChangedCallback(): void {
    this.#button.className = looks[this.getAttribute('appearance') ?? ''] ?? 'btn'
    this.#button.disabled = this.hasAttribute('disabled')
  }
}
