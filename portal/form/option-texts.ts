import { type ControlItem, type Item, type Outline, type Range, type Span, wordsIn } from '../dom/outline'
import { isInside } from '../dom/rows'
import { isMark } from '../label-text'
import { accessibleName, ownLabel } from './names'

export interface OptionText {
  /** Null when what stands there is more than a name: help in lines of its own, or run together with it. */
  text: string | null
  /** The items that hold the words, null when only the control's name does. */
  words: Range | null
}

/** The visible words of a check box, tied by its own label, by the row that holds nothing else, or by standing right after it. */
export function optionText(outline: Outline, index: number, reach: Range): OptionText | null {
  const item = outline.items[index]
  if (item?.kind !== 'control') return null
  const label = ownLabel(item.element)
  const labelSpan = label ? outline.spanOf.get(label) : undefined
  const words = textRange(outline, labelSpan) ?? textRange(outline, rowOf(outline, item, index, reach))
  if (words) return { text: nameIn(outline, words), words }
  const next = after(outline, index, reach)
  const name = next && isBeside(item.owner.parent, next) ? '' : accessibleName(item.element)
  if (name) return { text: name, words: null }
  return next && { text: nameIn(outline, next), words: next }
}

function nameIn(outline: Outline, range: Range): string | null {
  const texts = outline.items.slice(range.start, range.end).filter(item => item.kind === 'text' && !isMark(item.text))
  const apart = texts.some((item, at) => isSmall(item.owner) || (at > 0 && isApart(texts[at - 1], item)))
  return apart ? null : wordsIn(outline, range)
}

const isSmall = ({ element }: Span) => element.localName === 'small'

/** Whether a text stands in another line than the one before it, or right beside it in an element of its own. */
export function isApart(before: Item | undefined, { gap, owner, text }: Item): boolean {
  if (!before) return false
  if (gap === 'line') return true
  const glued = gap === 'none' && !/[\s\p{P}]$/u.test(before.text) && !/^[\s\p{P}]/u.test(text)
  return glued && owner !== before.owner && !isInside(owner, before.owner) && !isInside(before.owner, owner)
}

const textRange = (outline: Outline, range: Range | undefined): Range | null =>
  range && !isMark(wordsIn(outline, range)) ? { start: range.start, end: range.end } : null

/** The innermost element with words around a box and no other box. */
function rowOf(outline: Outline, item: ControlItem, index: number, reach: Range): Range | undefined {
  for (let span: Span | null = item.owner; span; span = span.parent) {
    if (span.start < reach.start || span.end > reach.end || holdsOther(outline, span, index)) return undefined
    if (textRange(outline, span)) return span
  }
  return undefined
}

const holdsOther = (outline: Outline, range: Range, index: number) =>
  outline.items.slice(range.start, range.end).some((item, at) => item.kind === 'control' && range.start + at !== index)

const isBeside = (parent: Span | null, words: Range) =>
  parent !== null && parent.start <= words.start && words.end <= parent.end

/** The text right behind the box, to the end of its line. */
function after(outline: Outline, index: number, reach: Range): Range | null {
  let start = index + 1
  while (start < reach.end && outline.items[start]?.kind === 'text' && isMark(outline.items[start]?.text ?? ''))
    start += 1
  if (start >= reach.end || outline.items[start]?.kind !== 'text') return null
  let end = start + 1
  while (end < reach.end && outline.items[end]?.kind === 'text' && outline.items[end]?.gap !== 'line') end += 1
  return { start, end }
}
