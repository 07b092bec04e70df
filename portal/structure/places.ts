import type { ActionItem, Item, Outline, Span } from '../dom/outline'
import { isInside, isRow, isTable } from '../dom/rows'
import { rootOf } from '../dom/shadow'
import { isAddArea, isRemove } from '../form/actions'
import { isPrompt, isPromptAction } from '../form/file-text'
import { ownLabel } from '../form/names'
import { isMark } from '../label-text'

/*
 * Where on the page words can be what somebody entered, and where they name something. Judged by markup alone, for a label that the
 * catalogue does not know yet is what a structure report is made for.
 */

const valueElements = new Set(['td', 'output'])
const valueRoles = new Set('cell gridcell rowheader option listbox treeitem'.split(' '))
const labelElements = new Set(['label', 'legend', 'caption', 'dt'])

const roleOf = ({ element }: Span) => element.getAttribute('role') ?? ''

export const isListItem = (span: Span): boolean => span.element.localName === 'li' || roleOf(span) === 'listitem'
export const isHeaderCell = (span: Span): boolean =>
  roleOf(span) === 'columnheader' ||
  (span.element.localName === 'th' && !/^row/i.test(span.element.getAttribute('scope') ?? ''))

/** A cell, an option, the words of a tick box: what stands there is or was chosen by somebody. */
export function isValuePlace(span: Span): boolean {
  const { localName } = span.element
  return valueElements.has(localName) || valueRoles.has(roleOf(span)) || isOption(span.element)
}

function isOption(element: Element): boolean {
  if (['checkbox', 'radio', 'switch', 'menuitemcheckbox'].includes(element.getAttribute('role') ?? '')) return true
  if (element.localName !== 'label') return false
  const { control } = element as HTMLLabelElement
  if (control?.localName !== 'input' || !/^(?:checkbox|radio)$/.test((control as HTMLInputElement).type)) return false
  // The portal's own question over several boxes that share an id leads to the first of them.
  return ownLabel(control) === element
}

/** The first row of a table, when all of its cells head columns. */
export function headerRows(outline: Outline): ReadonlySet<Span> {
  const rows = new Set<Span>()
  const tables = new Set<Span>()
  for (const span of outline.spans) {
    if (!isRow(span)) continue
    const table = ancestor(span, isTable)
    if (!table || tables.has(table)) continue
    tables.add(table)
    if (cellsIn(outline, span).every(isHeaderCell)) rows.add(span)
  }
  return rows
}

function cellsIn({ spans }: Outline, row: Span): Span[] {
  const cells: Span[] = []
  for (let at = spans[row.index + 1]; at && isInside(at, row); at = spans[at.index + 1])
    if (isHeaderCell(at) || at.element.localName === 'th' || isValuePlace(at)) cells.push(at)
  return cells
}

/** The elements that hold one file of a drop box each: what stands together with a Remove and is no label. */
export function fileRows(outline: Outline): ReadonlySet<Span> {
  const rows = new Set<Span>()
  for (const item of outline.items) {
    if (!isRemove(item)) continue
    const row = ancestor(item.owner, span => saysMore(outline, span, item))
    if (row && !holdsLabelOrControl(outline, row)) rows.add(row)
  }
  return rows
}

const saysMore = ({ items }: Outline, { start, end }: Span, remove: ActionItem) =>
  items.slice(start, end).some(item => item !== remove && !isMark(item.text))

function holdsLabelOrControl({ spans, items }: Outline, row: Span): boolean {
  if (items.slice(row.start, row.end).some(item => item.kind === 'control')) return true
  for (let at = spans[row.index + 1]; at && isInside(at, row); at = spans[at.index + 1])
    if (at.level > 0 || labelElements.has(at.element.localName)) return true
  return false
}

/** Whether an element names something by its own make: a heading, a label, a legend, or what others are labelled by. */
export function isLabelPlace(span: Span, named: ReadonlySet<Element>): boolean {
  const { localName, slot } = span.element
  return span.level > 0 || labelElements.has(localName) || slot === 'label' || named.has(span.element)
}

/** The elements that others name as their label. */
export function namingElements({ spans }: Outline): ReadonlySet<Element> {
  const naming = new Set<Element>()
  for (const { element } of spans)
    for (const id of element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []) {
      const target = id && rootOf(element)?.getElementById(id)
      if (target && target !== element) naming.add(target)
    }
  return naming
}

/**
 * What a text in no label's element may be: a caption, which begins a line and stands right before a control or drop box; the words of
 * the tick box before it; or neither.
 */
export function placeOf({ items }: Outline, at: number): 'label' | 'value' | 'other' {
  const item = items[at]
  if (item?.kind !== 'text') return 'other'
  if (isTick(items[at - 1])) return 'value'
  let next = at + 1
  while (items[next]?.kind === 'text' && isMark(items[next]?.text ?? '')) next += 1
  return item.gap === 'line' && isField(items[next]) ? 'label' : 'other'
}

function isField(item: Item | undefined): boolean {
  if (item?.kind === 'text') return isPrompt(item.text)
  if (item?.kind === 'action') return isPromptAction(item.text) || isAddArea(item)
  return item?.kind === 'control'
}

const isTick = (item: Item | undefined) =>
  item?.kind === 'control' && (item.control === 'checkbox' || item.control === 'radio')

function ancestor(span: Span, fits: (span: Span) => boolean): Span | null {
  let at: Span | null = span
  while (at && !fits(at)) at = at.parent
  return at
}
