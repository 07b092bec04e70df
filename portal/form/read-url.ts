import type { ControlItem, Item, Outline, Range } from '../dom/outline'
import { type Finding, unclear } from './finding'
import type { Reach } from './reach'
import { firstControl } from './read-select'
import { stretchOf } from './stretch'

/** The text field under a label. */
export const textFieldIn = (outline: Outline, reach: Reach): ControlItem | null => firstControl(outline, reach, 'text')

/** What is typed in it, to the letter; unclear where that is not all that is shown as the address. */
export function readUrl(outline: Outline, reach: Reach): Finding<string> | null {
  const control = textFieldIn(outline, reach)
  const stretch = control && stretchOf(outline, reach, isTextField)
  if (!stretch) return null
  const { value } = control.element as HTMLInputElement | HTMLTextAreaElement
  const isSure = !isOneOfSeveral(outline, stretch) && !hasAffix(outline, control)
  if (!isSure || (value === '' && showsAddress(outline, stretch.box))) return unclear
  return { state: 'found', value, controls: [control.element], focusTarget: control.element }
}

const isTextField = (item: Item): item is ControlItem => item.kind === 'control' && item.control === 'text'

/** A field for the link's words beside one for its address, or a list of addresses. */
const isOneOfSeveral = ({ items }: Outline, { start, end }: Range) =>
  items.slice(start, end).filter(isTextField).length > 1

/** "https://" before the field or ".com" behind it belong to what a person sees as the address. */
function hasAffix({ items }: Outline, control: ControlItem): boolean {
  const at = items.indexOf(control)
  const [before, after] = [items[at - 1], items[at + 1]]
  const isPrefix = before?.kind === 'text' && /:\/\/\s*$/.test(before.text)
  return isPrefix || (after?.kind === 'text' && after.gap !== 'line' && /^[./][a-z]/i.test(after.text))
}

/** Addresses as chips or links, with an empty field for another one. */
const showsAddress = ({ items }: Outline, { start, end }: Range) =>
  items.slice(start, end).some(item => item.kind !== 'control' && /^(?:https?:\/\/|www\.)\S+$/.test(item.text.trim()))
