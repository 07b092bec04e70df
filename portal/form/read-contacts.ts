import type { ContactsValue } from '@/rules'
import { isDisabled } from '../dom/controls'
import { type Item, type Outline, type Span, wordsIn } from '../dom/outline'
import { isRow, tableAround } from '../dom/rows'
import { type ContactTable, contactTablesIn } from './contact-table'
import {
  contactCountIn,
  isContactsFileLink,
  isOtherPage,
  isPageArrow,
  isPageNumber,
  saysFiltered,
  saysNoContacts,
  saysPart,
  saysSearch,
} from './contact-text'
import { type Finding, unclear } from './finding'
import { accessibleName } from './names'
import type { Reach } from './reach'

/**
 * The contacts as far as the page shows them: rows, a number, or null for what it does not show. A table without rows that
 * does not say it is empty may still be loading, and counts as not shown. Null where nothing about contacts stands there.
 */
export function readContacts(outline: Outline, reach: Reach): Finding<ContactsValue> | null {
  const items = outline.items.slice(reach.start, reach.end)
  const tables = contactTablesIn(outline, reach)
  const [table = null] = tables
  const texts = textsIn(outline, reach, tables)
  const counts = [...new Set(texts.map(contactCountIn).filter(count => count !== null))]
  const none = texts.some(saysNoContacts)
  const links = items.filter(item => item.kind === 'action' && isContactsFileLink(item.text))
  if (!table && counts.length === 0 && !none && links.length === 0) return null
  const doubtful = tables.length > 1 || table?.doubtful === true || isFiltered(outline, reach, tables)
  const more = texts.some(saysPart) ? 'surely' : hasOtherPage(outline, reach, tables)
  const value = shownContacts({ table, counts, none, more, doubtful })
  if (!value) return unclear
  const inputs = items.filter(item => item.kind === 'control' && item.control === 'file')
  const around = [...links, ...inputs].flatMap(item => ('element' in item ? [item.element as HTMLElement] : []))
  const controls = [...tables.map(({ span }) => span.element as HTMLElement), ...around]
  const [link] = links
  return {
    state: 'found',
    value,
    controls,
    focusTarget: link && 'element' in link ? (link.element as HTMLElement) : null,
  }
}

interface Shown {
  table: ContactTable | null
  counts: readonly number[]
  none: boolean
  /** There are further rows: surely, where the page says so; a link to them may stand beside all of them. */
  more: boolean | 'surely'
  /** What is shown may be a choice among the contacts, or not all of it contacts. */
  doubtful: boolean
}

/** Null when the page contradicts itself. */
function shownContacts({ table, counts, none, more, doubtful }: Shown): ContactsValue | null {
  const [count] = counts
  const size = table?.size ?? 0
  if (counts.length > 1 || (none && (count ?? size) > 0)) return null
  if (doubtful || (more === 'surely' && (count ?? 0) <= size)) return { count: null, rows: null }
  if (count !== undefined && count < size) return null
  if (!table || size === 0) {
    if (count !== undefined && count > 0) return { count, rows: null }
    return none || count === 0 || table?.saysEmpty ? { count: 0, rows: [] } : { count: null, rows: null }
  }
  const total = count ?? Math.max(size, (table.declared ?? 0) - 1)
  if (total > size) return { count: total, rows: null }
  if (more && count === undefined) return { count: null, rows: null }
  return { count: size, rows: table.rows }
}

/** Whether a row of pages leads to others, or a link to what is not shown. */
function hasOtherPage(outline: Outline, reach: Reach, tables: readonly ContactTable[]): boolean {
  const items = outline.items.slice(reach.start, reach.end)
  const outside = items.filter(({ owner }) => !isInRows(tables, owner))
  const presses = (item: Item) => item.kind === 'action' && !isDisabled(item.element)
  const numbers = outside.filter(({ kind, text }) => kind !== 'control' && isPageNumber(text))
  return (
    items.some(item => presses(item) && isOtherPage(item.text)) ||
    outside.some(item => presses(item) && isPageArrow(item.text)) ||
    (numbers.some(presses) && numbers.some(({ text }) => Number(text) > 1))
  )
}

/** Whether what was typed into a search, or a filter, keeps contacts from being shown. */
const isFiltered = (outline: Outline, reach: Reach, tables: readonly ContactTable[]): boolean =>
  outline.items.slice(reach.start, reach.end).some(item => {
    if (isInRows(tables, item.owner)) return false
    if (item.kind !== 'control') return saysFiltered(item.text) && !(item.kind === 'action' && isDisabled(item.element))
    return item.control === 'text' && (item.element as HTMLInputElement).value.trim() !== '' && isSearch(item.element)
  })

const isSearch = (field: HTMLElement) =>
  field.getAttribute('type') === 'search' ||
  saysSearch(field.getAttribute('placeholder') ?? '') ||
  saysSearch(accessibleName(field))

/** Whether something stands in a row of contacts, or around some of these rows only. What sums them up below says how many they are. */
function isInRows(tables: readonly ContactTable[], owner: Span): boolean {
  if (tables.length === 0 || owner.element.closest('tfoot')) return false
  for (let span: Span | null = owner; span; span = span.parent) {
    const { localName } = span.element
    if (isRow(span) || localName === 'tbody' || localName === 'thead') {
      const around = tableAround(span)
      return tables.some(table => table.span === around || table.span === span?.parent)
    }
    if (tables.some(table => table.span === span)) return span === owner
  }
  return false
}

/** The texts of the reach outside of rows, each paragraph as a whole: a number may stand in an element of its own. */
function textsIn(outline: Outline, reach: Reach, tables: readonly ContactTable[]): string[] {
  const whole = outline.spans
    .filter(
      span => reach.start <= span.start && span.end <= reach.end && span.end > span.start && span.end - span.start <= 6,
    )
    .filter(span => !isInRows(tables, span))
    .map(span => wordsIn(outline, span))
  const single = outline.items
    .slice(reach.start, reach.end)
    .filter(({ kind, owner }) => kind === 'text' && !isInRows(tables, owner))
    .map(({ text }) => text)
  return [...whole, ...single]
}
