import { HarmonyElement } from './element'
import { make } from './make'

/** `he-checkbox`: its words are slotted, and the input inside has no id, no name and no label. */
export class Checkbox extends HarmonyElement {
  static override base = 'checkbox' as const
  static override focusable = true

  readonly #input = make('input', { type: 'checkbox' })

  constructor() {
    super()
    const box = make('span', { class: 'checkbox' }, this.#input, make('slot'))
    this.root.append(box)
    this.#input.addEventListener('change', () => this.tellChange())
    // Heard in the root: from the host one cannot see which part of a closed root was pressed.
    box.addEventListener('click', event => {
      if (event.target !== this.#input) this.#input.click()
    })
  }

  get checked(): boolean {
    return this.#input.checked
  }

  set checked(checked: boolean) {
    this.#input.checked = checked
  }
}
