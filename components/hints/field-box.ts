import { aroundAll, type Box, boxIn, boxOf } from './box'

/** The box around a field's controls and the words of their options. */
export function fieldBox(controls: readonly HTMLElement[]): Box | null {
  return aroundAll(controls.map(control => optionBox(control, controls)))
}

/** A tick box or radio with the words beside it; any other control's own box. */
function optionBox(control: HTMLElement, all: readonly HTMLElement[]): Box {
  if (!control.matches('input[type="checkbox"], input[type="radio"]')) return boxOf(control)
  const option = control.closest('label') ?? control.parentElement
  const alone = option && !all.some(other => other !== control && option.contains(other))
  if (!alone) return boxOf(control)
  const range = control.ownerDocument.createRange()
  range.selectNodeContents(option)
  return boxIn(control.ownerDocument, range.getBoundingClientRect())
}
