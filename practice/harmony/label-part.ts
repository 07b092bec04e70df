import { make } from './make'

/** Attributes of a host that its label is made of. */
export const labelAttributes = ['label', 'required'] as const

/**
 * The label above a control: the host's `label` attribute, or what is slotted as `label`; `info` is the place of the
 * information icon.
 */
export class LabelPart {
  readonly element: HTMLElement
  readonly #fallback = make('slot', { name: 'label' })

  /** @param control id of the control in the same root; left out for a group */
  constructor(control?: string) {
    const label = control ? make('label', { for: control }) : make('span')
    label.id = 'label'
    label.className = 'field-label'
    label.append(this.#fallback)
    this.element = make('div', { class: 'field-heading' }, label, make('slot', { name: 'info' }))
  }

  /** Takes over what the host's attributes say now. */
  update(host: Element): void {
    const text = host.getAttribute('label') ?? ''
    const required = host.hasAttribute('required') ? [' ', make('u', {}, 'Required'), '.'] : []
    this.#fallback.replaceChildren(text, ...required)
  }
}
