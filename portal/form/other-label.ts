import { type Outline, wordsIn } from '../dom/outline'
import { isMark } from '../label-text'
import { ownLabel } from './names'
import type { Reach } from './reach'

/** Whether a working link ties a control to a visible label that is not the one it was found by. */
export function hasOtherLabel(outline: Outline, control: Element, { hit }: Reach): boolean {
  const label = ownLabel(control)
  const span = label ? outline.spanOf.get(label) : undefined
  if (!span || isMark(wordsIn(outline, span))) return false
  return hit.named ? false : hit.start < span.start || span.end < hit.end
}
