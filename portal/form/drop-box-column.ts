import { type Item, inRange, type Outline, type Range, type Span } from '../dom/outline'
import { cellsOf, isRow, tableAround } from '../dom/rows'
import { isRemove } from './actions'
import { fileNameIn, isPrompt } from './file-text'

/**
 * Whether a slot under a column heading reaches into another column. Where slots lie side by side, with their captions in a row
 * over them, what stands in the other columns is another slot's.
 */
export function isInOtherColumn(outline: Outline, range: Range, label: Span): boolean {
  const heading = rowAround(label)
  const table = heading && tableAround(heading)
  if (!heading || !table) return false
  const captions = cellsOf(outline, heading)
  const own = captions.findIndex(cell => inRange(cell, label.start))
  if (captions.length < 2) return false
  return outline.spans
    .filter(span => isRow(span) && span !== heading && tableAround(span) === table && span.end > range.start)
    .some(row => cellsOf(outline, row).some((cell, column) => column !== own && holdsSlot(outline, range, cell)))
}

const holdsSlot = (outline: Outline, range: Range, cell: Range) =>
  outline.items.slice(Math.max(cell.start, range.start), Math.min(cell.end, range.end)).some(isOfSlot)

const isOfSlot = (item: Item) =>
  item.kind === 'control'
    ? item.control === 'file'
    : !isRemove(item) && (isPrompt(item.text) || fileNameIn(item.text) !== null)

function rowAround(span: Span): Span | null {
  for (let at: Span | null = span; at; at = at.parent) if (isRow(at)) return at
  return null
}
