import { HarmonyElement } from './element'
import { LabelPart, labelAttributes } from './label-part'
import { make } from './make'

/** `he-field`: a label over whatever control is slotted. Invented: nobody has seen how the library labels a foreign control. */
export class Field extends HarmonyElement {
  static override base = 'field' as const
  static observedAttributes = labelAttributes

  readonly #label = new LabelPart()

  constructor() {
    super()
    this.root.append(this.#label.element, make('slot'))
  }

  attributeChangedCallback(): void {
    this.#label.update(this)
  }
}
