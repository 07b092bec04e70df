import type { Item, Outline, Span } from '../dom/outline'
import { actionWords, isMark } from '../label-text'
import { isOfDropBox } from './hits'
import type { Reach } from './reach'

/** Actions that stand beside labels and hold no answer. */
const harmless =
  /^(?:more|info(?:rmation)?|help|learn|what|why|details?|tooltip|templates?|download|view|see|read|guide|example|select all|clear|expand|collapse|show|hide)\b/

/**
 * Whether the box that holds a label holds something else that may be the answer, be it of a make that nobody here can read: then a
 * control outside of that box is not the label's. `shared` holds both.
 */
export function isAnswered(outline: Outline, reach: Reach, shared: Span, beside: (item: Item) => boolean): boolean {
  const { hit, span } = reach
  if (span === shared) return false
  let box = span
  while (box.parent && box.parent !== shared) box = box.parent
  const isBefore = outline.items.slice(box.start, hit.start).some(item => item.kind === 'control' && !item.hidden)
  const rest = outline.items.slice(hit.end, box.end)
  // Under a slot's caption stands much about files that is no answer.
  return isBefore || rest.some(item => !beside(item) && mayAnswer(item) && !(isOfDropBox(hit) && item.kind === 'text'))
}

function mayAnswer(item: Item): boolean {
  if (item.kind === 'control') return true
  if (item.kind === 'action') {
    const words = actionWords(item.text)
    return words.length > 1 && !harmless.test(words)
  }
  // A sentence is help or an error.
  return item.kind === 'text' && !isMark(item.text) && !/[.!?…:]\s*$/.test(item.text)
}
