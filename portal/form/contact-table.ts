import type { Contact } from '@/rules'
import { type Outline, type Span, textAndActions, wordsIn } from '../dom/outline'
import { cellsOf, isRow, tableAround } from '../dom/rows'
import { labelWords } from '../label-text'
import { translatedColumns } from '../translated-labels'
import { saysNoContacts, saysNoRows } from './contact-text'
import type { Reach } from './reach'

type Column = keyof Contact

/** Column headings as the portal's contacts file and its documentation name them, 2020 to 2023. */
const headings: Record<string, Column> = {
  name: 'name',
  'contact name': 'name',
  email: 'email',
  'e-mail': 'email',
  'email address': 'email',
  'job title': 'jobTitle',
  role: 'role',
  'countries/regions': 'countries',
  'country/region': 'countries',
  'countries and regions': 'countries',
  'states/provinces': 'states',
  'state/province': 'states',
  'states and provinces': 'states',
}

for (const [column, texts] of Object.entries(translatedColumns) as [Column, readonly string[]][])
  for (const text of texts) headings[labelWords(text)] = column

/** A table of contacts: its rows, or null for rows that cannot be read as contacts. */
export interface ContactTable {
  rows: Contact[] | null
  /** How many rows it shows, readable or not. */
  size: number
  /** The table says itself that it is empty. */
  saysEmpty: boolean
  /** What a grid that draws only part of its rows says of their number, header included. */
  declared: number | undefined
  span: Span
}

/** The table or grid whose headings name contacts. Null when the reach shows none. */
export function contactTableIn(outline: Outline, reach: Reach): ContactTable | null {
  const rows = outline.spans.filter(span => isRow(span) && reach.start <= span.start && span.end <= reach.end)
  for (const [index, header] of rows.entries()) {
    const columns = columnsOf(outline, header)
    if (columns.has('name') && columns.has('email') && columns.has('role'))
      return tableOf(outline, header, columns, rows.slice(index + 1))
  }
  return null
}

function tableOf(outline: Outline, header: Span, columns: Map<Column, number>, others: readonly Span[]): ContactTable {
  const table = tableAround(header)
  const own = others.filter(row => tableAround(row) === table)
  const contacts: Contact[] = []
  let saysEmpty = false
  let readable = columns.has('countries')
  for (const row of own) {
    // Some tables repeat their headings in a row that is there to be measured, not seen.
    if (columnsOf(outline, row).size > 2) continue
    const cells = cellsOf(outline, row)
    if (cells.length <= 1) {
      const words = wordsIn(outline, row)
      saysEmpty ||= saysNoRows(words) || saysNoContacts(words)
      if (words && !saysEmpty) readable = false
    } else contacts.push(contactOf(outline, cells, columns))
  }
  const declared = Number(table?.element.getAttribute('aria-rowcount') ?? Number.NaN)
  return {
    rows: readable ? contacts : null,
    size: contacts.length,
    saysEmpty: saysEmpty && contacts.length === 0,
    declared: declared > 0 ? declared : undefined,
    span: table ?? header,
  }
}

function contactOf(outline: Outline, cells: readonly Span[], columns: Map<Column, number>): Contact {
  const text = (column: Column) => {
    const cell = cells[columns.get(column) ?? -1]
    return cell ? cellText(outline, cell) : ''
  }
  const list = (column: Column) =>
    text(column)
      .split(/[,;]/)
      .map(part => part.trim())
      .filter(part => part !== '')
  return {
    name: text('name'),
    email: text('email'),
    jobTitle: text('jobTitle'),
    role: text('role'),
    countries: list('countries'),
    states: list('states'),
  }
}

function cellText(outline: Outline, cell: Span): string {
  for (let index = cell.start; index < cell.end; index += 1) {
    const item = outline.items[index]
    if (item?.kind !== 'control' || item.hidden) continue
    if (item.control === 'text') return (item.element as HTMLInputElement).value.trim()
    if (item.control === 'select' && !item.drawn)
      return (item.element as HTMLSelectElement).selectedOptions[0]?.text.trim() ?? ''
  }
  return wordsIn(outline, cell, textAndActions)
}

function columnsOf(outline: Outline, row: Span): Map<Column, number> {
  const columns = new Map<Column, number>()
  cellsOf(outline, row).forEach((cell, index) => {
    const column = headings[labelWords(wordsIn(outline, cell, textAndActions))]
    if (column && !columns.has(column)) columns.set(column, index)
  })
  return columns
}
