import type { ControlItem, Outline } from '../dom/outline'
import { type Finding, unclear } from './finding'
import { optionsIn } from './option-group'
import { severalChosenTexts } from './options'
import type { Reach } from './reach'
import { firstControl } from './read-select'

/** The texts of the ticked boxes, or of what is chosen in the drop-down that stands for them. */
export function readCheckboxes(outline: Outline, reach: Reach): Finding<string[]> | null {
  const group = optionsIn(outline, reach, 'checkbox')
  if (!group) return readList(outline, reach)
  if (group.state !== 'found') return unclear
  const controls = group.options.map(({ control }) => control)
  return {
    state: 'found',
    value: group.options.filter(({ checked }) => checked).map(({ text }) => text),
    controls,
    focusTarget: controls[0] ?? null,
  }
}

/** The drop-down of several choices under a label. */
export const listIn = (outline: Outline, reach: Reach): ControlItem | null =>
  firstControl(outline, reach, 'multi-select') ?? firstControl(outline, reach, 'select')

function readList(outline: Outline, reach: Reach): Finding<string[]> | null {
  const control = listIn(outline, reach)
  // A native drop-down of one choice is another field's.
  if (!control || (control.control === 'select' && !control.drawn)) return null
  const chosen = severalChosenTexts(outline, control, reach.hit.text)
  if (!chosen) return unclear
  return { state: 'found', value: chosen, controls: [control.element], focusTarget: control.element }
}
