import type { Outline } from '../dom/outline'
import { type Finding, unclear } from './finding'
import { optionsIn } from './option-group'
import type { Reach } from './reach'

/** The texts of the ticked boxes. */
export function readCheckboxes(outline: Outline, reach: Reach): Finding<string[]> | null {
  const group = optionsIn(outline, reach, 'checkbox')
  if (group?.state !== 'found') return group && unclear
  const controls = group.options.map(({ control }) => control)
  return {
    state: 'found',
    value: group.options.filter(({ checked }) => checked).map(({ text }) => text),
    controls,
    focusTarget: controls[0] ?? null,
  }
}
