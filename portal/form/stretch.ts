import { childToward, type Item, type Outline, type Range, type Span, sharedSpan } from '../dom/outline'
import { isMark } from '../label-text'
import { isAnswered } from './answered'
import { isOfDropBox } from './hits'
import { isAnothers } from './other-label'
import { isQuestion } from './questions'
import type { Reach } from './reach'

/** The run of items that make up one field. */
export interface Stretch extends Range {
  /** The element around the field's first item, apart from its label; null where items and label lie side by side. */
  box: Range & { element: Element | null }
  /** Something unknown stands between items that look like the field's: what follows it may be another field's. */
  doubtful: boolean
}

/**
 * Ties items to a label by what follows it, for labels without a working link.
 *
 * The field begins at the first own item. Within the box that holds it, anything may stand between (help, errors, sizes).
 * Outside that box, an unknown text ends the field when it lies outside the container that label and field share, and
 * puts what follows in doubt when it lies inside. An unknown question always ends it. What stands `beside` own items (an
 * upload's size) does neither. What has a caption of its own in an element of its own is another field's.
 */
export function stretchOf(
  outline: Outline,
  reach: Reach,
  own: (item: Item, index: number) => boolean,
  beside: (item: Item) => boolean = () => false,
): Stretch | null {
  const { items } = outline
  const first = firstOwn(outline, reach, own, beside)
  if (first === null) return null
  const shared = sharedSpan(reach.span, first)
  const item = items[first]
  if (!reach.tied && item && !isOwnField(outline, reach, item, shared, beside)) return null
  const box = item ? childToward(shared, item) : null
  const boxEnd = box ? Math.min(box.end, reach.end) : first + 1
  let end = first + 1
  let doubt = false
  let doubtful = false
  for (let index = first + 1; index < reach.end; index += 1) {
    const next = items[index]
    if (!next) break
    if (own(next, index)) {
      doubtful ||= doubt
      end = index + 1
    } else if (isForeign(next) && !beside(next)) {
      if (isQuestion(outline, index, reach.hit.start)) break
      if (index < boxEnd) continue
      if (index >= shared.end) break
      doubt = true
    }
  }
  return {
    start: first,
    end,
    doubtful,
    box: { start: box?.start ?? first, end: boxEnd, element: box?.element ?? null },
  }
}

function isOwnField(
  outline: Outline,
  reach: Reach,
  item: Item,
  shared: Span,
  beside: (item: Item) => boolean,
): boolean {
  if (item.kind === 'control' && isAnothers(outline, item, reach, shared)) return false
  return !isAnswered(outline, reach, shared, beside)
}

function firstOwn(
  outline: Outline,
  reach: Reach,
  own: (item: Item, index: number) => boolean,
  beside: (item: Item) => boolean,
): number | null {
  let caption: number | null = null
  for (let index = reach.start; index < reach.end; index += 1) {
    const item = outline.items[index]
    if (!item) return null
    if (own(item, index)) return caption !== null && isCaptioned(reach, item, caption) ? null : index
    if (isCaption(item, reach) && !beside(item)) caption = index
    if (item.kind === 'control' || isQuestion(outline, index, reach.hit.start)) return null
  }
  return null
}

/** Words that may name a field that the catalogue does not know: a question, or short words that are no sentence and, at a drop box, say nothing of files. */
function isCaption(item: Item, { hit }: Reach): boolean {
  if (item.kind !== 'text' || isMark(item.text)) return false
  const text = item.text.trim()
  if (text.endsWith('?')) return true
  return text.length <= 60 && !/[.!…]$/.test(text) && !(isOfDropBox(hit) && aboutFiles.test(text))
}

/** What a drop box says of the files that it takes; a caption may name a type too, "Price list (PDF)". */
const aboutFiles =
  /^(?:(?:pdf|docx?|pptx?|xlsx?|png|jpe?g|mp4)\b|templates?\b|(?:accepted|allowed|supported|recommended|maximum|max|up to|only|drag|drop|upload|browse|or)\b)|\.(?:pdf|docx?|pptx?|xlsx?|png|jpe?g|mp4)\b|\b(?:files?|formats?)\b|\d\s*[kmg]b\b/i

function isCaptioned({ tied, hit }: Reach, item: Item, caption: number): boolean {
  if (tied) return false
  const { start } = sharedSpan(item.owner, caption)
  return hit.start < start
}

/** A text or control that is not the field's. Marks, actions and pictures stand anywhere. */
const isForeign = (item: Item) => item.kind === 'control' || (item.kind === 'text' && !isMark(item.text))
