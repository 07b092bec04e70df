import { type ControlItem, type Item, type Outline, type Range, type Span, wordsIn } from '../dom/outline'
import { cellsOf, isInside } from '../dom/rows'
import { isMark } from '../label-text'
import { chosenTexts } from './options'

/** A cell of a row and the columns that it stands in. */
export interface Cell {
  span: Span
  columns: Range
  /** It reaches into the row below, whose cells then no longer count from the left. */
  isTall: boolean
}

export function placedCells(outline: Outline, row: Span): Cell[] {
  let end = 0
  return cellsOf(outline, row).map(span => {
    const start = end
    end += reachOf(span.element, 'colspan')
    return { span, columns: { start, end }, isTall: reachOf(span.element, 'rowspan') > 1 }
  })
}

const reachOf = (element: Element, name: 'colspan' | 'rowspan'): number =>
  Number(element.getAttribute(name) ?? element.getAttribute(`aria-${name}`)) || 1

export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Fields to type in or to choose from. */
export const fieldsIn = (outline: Outline, { start, end }: Range): ControlItem[] =>
  outline.items.slice(start, end).filter((item): item is ControlItem => item.kind === 'control' && isField(item))

const isField = ({ control, hidden }: ControlItem) =>
  !hidden && (control === 'text' || control === 'select' || control === 'multi-select')

/** What a cell says, in one text; null when it holds several things, or none that can be read. */
export function cellText(outline: Outline, { span }: Cell): string | null {
  const [field] = fieldsIn(outline, span)
  if (!field) return plainText(outline, span)
  const [only = '', other] = fieldTexts(outline, field) ?? [null]
  return other === undefined ? only : null
}

/** The members of a list in a cell, parted by commas or as items of a list; null when it does not show all of them. */
export function cellList(outline: Outline, { span }: Cell): string[] | null {
  const [field] = fieldsIn(outline, span)
  const items = outline.spans.filter(each => each.element.localName === 'li' && isInside(each, span))
  const texts: readonly (string | null)[] = field
    ? (fieldTexts(outline, field) ?? [null])
    : (items.length > 0 ? items : [span]).map(each => plainText(outline, each))
  const isChosen = field !== undefined && field.control !== 'text'
  const parts: string[] = []
  for (const text of texts) {
    if (text === null || isCut.test(text)) return null
    parts.push(...(isChosen ? [text] : text.split(/[,;]/)))
  }
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** "US +3", "and 2 more", "3 countries", "US…" */
const isCut = /\+\s?\d|\b\d+ (?:more|others?)\b|^\d|…|\.\.\./

export function fieldTexts(outline: Outline, field: ControlItem): string[] | null {
  if (field.control !== 'text') return chosenTexts(outline, field)
  return [(field.element as HTMLInputElement).value.trim()]
}

/** Lines, or elements side by side, are several things: "Sales" and "Marketing", a name and its address. */
function plainText(outline: Outline, span: Span): string | null {
  const items = outline.items.slice(span.start, span.end).filter(({ kind, text }) => said.has(kind) && !isMark(text))
  return items.some((item, at) => isOtherThing(items[at - 1], item)) ? null : wordsIn(outline, span, said)
}

const said: ReadonlySet<Item['kind']> = new Set(['text', 'action'])

const isOtherThing = (before: Item | undefined, { gap, owner }: Item): boolean =>
  before !== undefined &&
  (gap === 'line' || (owner !== before.owner && !isInside(owner, before.owner) && !isInside(before.owner, owner)))
