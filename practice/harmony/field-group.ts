import { HarmonyElement } from './element'
import { make } from './make'
import { rootOf } from './roots'

/** `he-field-group`: a part of the form under a slotted heading. Its fields are in its root, and have roots of their own. */
export class FieldGroup extends HarmonyElement {
  static override base = 'field-group' as const

  constructor() {
    super()
    const heading = make('div', { id: 'heading' }, make('slot', { name: 'heading' }))
    const content = make('div', { class: 'field-group__content' })
    this.root.append(make('div', { role: 'group', 'aria-labelledby': 'heading' }, heading, content))
  }
}

/** Where the page puts the fields of a group. */
export const contentOf = (group: Element): Element | undefined =>
  rootOf(group)?.querySelector('.field-group__content') ?? undefined
