import type { Contact } from '@/rules'
import { type Outline, type Range, type Span, textAndActions, wordsIn } from '../dom/outline'
import { isRow, tableAround } from '../dom/rows'
import { labelWords } from '../label-text'
import { translatedColumns } from '../translated-labels'
import { placedCells } from './contact-cells'
import { type Columns, type ContactRow, readRow } from './contact-rows'
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
  /** How many contacts there are cannot be told from its rows. */
  doubtful: boolean
  /** What a grid that draws only part of its rows says of their number, header included. */
  declared: number | undefined
  span: Span
}

/** The tables or grids whose headings name contacts. */
export function contactTablesIn(outline: Outline, reach: Reach): ContactTable[] {
  const rows = outline.spans.filter(span => isRow(span) && reach.start <= span.start && span.end <= reach.end)
  const tables: ContactTable[] = []
  const seen = new Set<Span | null>()
  for (const [index, header] of rows.entries()) {
    const table = tableAround(header)
    const columns = columnsOf(outline, header)
    if (seen.has(table) || !columns.has('name') || !columns.has('email') || !columns.has('role')) continue
    seen.add(table)
    const others = rows.slice(index + 1).filter(row => tableAround(row) === table)
    tables.push(tableOf(outline, header, columns, others))
  }
  return tables
}

function tableOf(outline: Outline, header: Span, columns: Columns, others: readonly Span[]): ContactTable {
  const table = tableAround(header)
  const width = placedCells(outline, header).at(-1)?.columns.end ?? 0
  const rows = others
    // Some tables repeat their headings in a row that is there to be measured, not seen.
    .filter(row => !isInFoot(row) && columnsOf(outline, row).size <= 2)
    .map(row => readRow(outline, row, columns, width))
  const contacts = rows.filter(row => row.kind === 'contact')
  const blanks = rows.filter(({ kind }) => kind === 'blank').length
  const read = contacts.flatMap(({ contact }) => contact ?? [])
  const has = (kind: ContactRow['kind']) => rows.some(row => row.kind === kind)
  const size = contacts.length
  const declared = Number(table?.element.getAttribute('aria-rowcount') ?? Number.NaN)
  // Whether a number of rows counts those that are blank, libraries disagree.
  const isVague = blanks > 0 && declared - 1 > size
  return {
    rows: columns.has('countries') && read.length === size && !has('words') ? read : null,
    size,
    saysEmpty: has('none') && size === 0,
    doubtful: has('doubtful') || isFiltered(contacts) || (has('none') && size > 0) || isVague,
    declared: declared > 0 ? declared : undefined,
    span: table ?? header,
  }
}

/** What is typed into the first row narrows down the others, unless all are typed into. */
const isFiltered = (contacts: readonly Extract<ContactRow, { kind: 'contact' }>[]) =>
  contacts[0]?.mayFilter === true && contacts.some(({ mayFilter }) => !mayFilter)

/** Whether a row sums up the others. */
const isInFoot = ({ element }: Span): boolean => element.closest('tfoot') !== null

function columnsOf(outline: Outline, row: Span): Map<Column, Range> {
  const found = new Map<Column, Range>()
  for (const { span, columns } of placedCells(outline, row)) {
    const column = headings[labelWords(wordsIn(outline, span, textAndActions))]
    if (column && !found.has(column)) found.set(column, columns)
  }
  return found
}
