import type { Item, Outline, Span } from '../dom/outline'
import { isMark } from '../label-text'
import { isMarkItem } from './hits'

/** A mark that only labels carry. "Solution type is required." is an error, not a label. */
const labelMark =
  /(?:\*|(?:^|[.:)]\s*|\()(?:required|optional)\)?\.?|\(max(?:imum)?\.? \d+\)|\(\d+ max(?:imum)?\))\s*$/i
const marked = /^\W*(?:\*|required|optional|\(max \d+\)|\(\d+ max\))/i
const inlineTags = new Set('span b strong u em i label small abbr'.split(' '))

/**
 * Whether the text at an index asks for something of its own, a field that the catalogue does not know, rather than being
 * help or an error: it is a legend, a label, a term, or bears a mark of a label. What follows it belongs to it.
 */
export function isQuestion(outline: Outline, index: number, ownLabelStart: number): boolean {
  const item = outline.items[index]
  if (item?.kind !== 'text' || isMarkItem(item)) return false
  if (labelMark.test(item.text) || isMarkedByNext(outline, item, index)) return true
  const label = labelAround(item.owner)
  return label !== null && !(label.start <= ownLabelStart && ownLabelStart < label.end)
}

function isMarkedByNext(outline: Outline, item: Item, index: number): boolean {
  const next = outline.items[index + 1]
  if (next?.kind !== 'text' || !isMark(next.text) || !marked.test(next.text)) return false
  const inside = next.owner === item.owner || next.owner.parent === item.owner
  const beside = inlineTags.has(item.owner.element.localName) && next.owner.parent === item.owner.parent
  return inside || beside
}

function labelAround(owner: Span): Span | null {
  for (let span: Span | null = owner, steps = 0; span && steps < 3; span = span.parent, steps += 1) {
    const name = span.element.localName
    if (name === 'legend' || name === 'dt') return span
    if (name === 'label') return isOptionLabel(span.element as HTMLLabelElement) ? null : span
  }
  return null
}

function isOptionLabel(label: HTMLLabelElement): boolean {
  const control = label.control
  return control?.localName === 'input' && /^(?:checkbox|radio)$/.test((control as HTMLInputElement).type)
}
