import type { ControlItem, Outline } from '../dom/outline'
import type { Finding } from './finding'
import type { Reach } from './reach'
import { firstControl } from './read-select'

/** The text field under a label. */
export const textFieldIn = (outline: Outline, reach: Reach): ControlItem | null => firstControl(outline, reach, 'text')

/** What is typed in it, to the letter. */
export function readUrl(outline: Outline, reach: Reach): Finding<string> | null {
  const control = textFieldIn(outline, reach)
  if (!control) return null
  const { value } = control.element as HTMLInputElement | HTMLTextAreaElement
  return { state: 'found', value, controls: [control.element], focusTarget: control.element }
}
