import type { ControlItem, Outline } from '../dom/outline'
import { type Finding, unclear } from './finding'
import { type GroupOption, optionsIn } from './option-group'
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

/** The visible text of the chosen option, of a drop-down or of radio buttons; '' when none is chosen. */
export function readSelect(outline: Outline, reach: Reach): Finding<string> | null {
  const control = selectIn(outline, reach)
  if (!control) return readRadios(outline, reach)
  const chosen = chosenTexts(outline, control, reach.hit.text)
  if (!chosen) return unclear
  return { state: 'found', value: chosen[0] ?? '', controls: [control.element], focusTarget: control.element }
}

function readRadios(outline: Outline, reach: Reach): Finding<string> | null {
  const group = optionsIn(outline, reach, 'radio')
  if (group?.state !== 'found') return group && unclear
  const { options } = group
  const chosen = options.filter(({ checked }) => checked)
  if (chosen.length > 1 || !areOneGroup(options)) return unclear
  const controls = options.map(({ control }) => control)
  const focusTarget = (chosen[0] ?? options[0])?.control ?? null
  return { state: 'found', value: chosen[0]?.text ?? '', controls, focusTarget }
}

/** One radio button alone is a part of something else; native ones of two names are two questions. */
const areOneGroup = (options: readonly GroupOption[]) =>
  options.length > 1 && new Set(options.map(({ control }) => control.getAttribute('name') ?? '')).size === 1
