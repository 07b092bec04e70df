import type { ControlItem, Outline } from '../dom/outline'
import { type Finding, unclear } from './finding'
import { chosenTexts } from './options'
import { hasOtherLabel } from './other-label'
import type { Reach } from './reach'
import { stretchOf } from './stretch'

/** The drop-down under a label: the first control there, unless it is another label's. */
export function selectIn(outline: Outline, reach: Reach): ControlItem | null {
  return firstControl(outline, reach, 'select')
}

export function firstControl(outline: Outline, reach: Reach, kind: ControlItem['control']): ControlItem | null {
  const stretch = stretchOf(outline, reach, item => item.kind === 'control' && item.control === kind)
  const item = stretch ? outline.items[stretch.start] : undefined
  if (item?.kind !== 'control' || item.hidden) return null
  return hasOtherLabel(outline, item.element, reach) ? null : item
}

/** The visible text of the chosen option, '' when none is chosen. */
export function readSelect(outline: Outline, reach: Reach): Finding<string> | null {
  const control = selectIn(outline, reach)
  if (!control) return null
  const chosen = chosenTexts(outline, control)
  if (!chosen) return unclear
  return { state: 'found', value: chosen[0] ?? '', controls: [control.element], focusTarget: control.element }
}
