import type { Contact } from '@/rules'
import { type Outline, type Range, type Span, textAndActions, wordsIn } from '../dom/outline'
import { type Cell, cellList, cellText, fieldsIn, fieldTexts, overlap, placedCells } from './contact-cells'
import { saysGone, saysLoading, saysNoContacts, saysNoRows, saysPart } from './contact-text'
import { isStruck } from './struck'

export type Columns = ReadonlyMap<keyof Contact, Range>

/**
 * What a row under the headings is. blank: nothing is said in it; none: it says that there are no contacts; words: it says
 * something of other rows; doubtful: a contact or none, or a sign that there are others.
 */
export type ContactRow =
  | {
      kind: 'contact'
      /** Null when not all of it can be read. */
      contact: Contact | null
      /** Its texts stand in fields, without a button to save them: it may be there to filter the others. */
      mayFilter: boolean
    }
  | { kind: 'blank' | 'none' | 'words' | 'doubtful' }

export function readRow(outline: Outline, row: Span, columns: Columns, width: number): ContactRow {
  const words = wordsIn(outline, row, textAndActions)
  if (saysNoRows(words) || saysNoContacts(words)) return { kind: 'none' }
  if (saysLoading(words) || saysPart(words)) return { kind: 'doubtful' }
  const cells = placedCells(outline, row)
  if (cells.length <= 1) return { kind: words ? 'words' : 'blank' }
  const name = textUnder(outline, cells, columns.get('name'))
  const email = textUnder(outline, cells, columns.get('email'))
  if (name === '' && email === '') return { kind: nameless(outline, row, words) }
  if (email === '' && /^total\b/i.test(name ?? '')) return { kind: 'words' }
  if (cells.some(cell => isOverSeveral(cell, columns))) return { kind: name ? 'doubtful' : 'words' }
  if (cells.some(({ isTall }) => isTall) || isGone(outline, row)) return { kind: 'doubtful' }
  const isAligned = (cells.at(-1)?.columns.end === width || /\S@\S/.test(email ?? '')) && !name?.includes('@')
  return {
    kind: 'contact',
    contact: isAligned ? contactOf(outline, cells, columns) : null,
    mayFilter: isTyped(outline, row),
  }
}

/** A row of empty fields is there to be filled in; an empty one of another kind is not yet drawn, unless it is there for its measure. */
function nameless(outline: Outline, row: Span, words: string): 'blank' | 'doubtful' {
  const fields = fieldsIn(outline, row)
  if (fields.length === 0) return !words && row.element.getAttribute('aria-hidden') === 'true' ? 'blank' : 'doubtful'
  const filled = fields.filter(field => fieldTexts(outline, field)?.some(text => text !== '' && !/^all\b/i.test(text)))
  return filled.some(({ control }) => control === 'text') || (filled.length > 0 && isInHead(row)) ? 'doubtful' : 'blank'
}

const isInHead = ({ element }: Span) => element.closest('thead') !== null

const isTyped = (outline: Outline, row: Span) =>
  fieldsIn(outline, row).some(({ control }) => control === 'text') &&
  !outline.items.slice(row.start, row.end).some(({ kind }) => kind === 'action')

const isOverSeveral = (cell: Cell, columns: Columns) =>
  [...columns.values()].filter(column => overlap(column, cell.columns)).length > 1

const isGone = (outline: Outline, row: Span) =>
  outline.items
    .slice(row.start, row.end)
    .some(({ kind, owner, text }) => (kind === 'text' || kind === 'action') && (saysGone(text) || isStruck(owner, row)))

/** The text under a heading, '' where nothing stands there, null where several do. */
function textUnder(outline: Outline, cells: readonly Cell[], column: Range | undefined): string | null {
  const [only, ...others] = filledUnder(outline, cells, column)
  return others.length > 0 ? null : only ? cellText(outline, only) : ''
}

function listUnder(outline: Outline, cells: readonly Cell[], column: Range | undefined): string[] | null {
  const [only, ...others] = filledUnder(outline, cells, column)
  return others.length > 0 ? null : only ? cellList(outline, only) : []
}

const filledUnder = (outline: Outline, cells: readonly Cell[], column: Range | undefined) =>
  cells.filter(cell => column && overlap(cell.columns, column) && cellText(outline, cell) !== '')

function contactOf(outline: Outline, cells: readonly Cell[], columns: Columns): Contact | null {
  const text = (column: keyof Contact) => textUnder(outline, cells, columns.get(column))
  const list = (column: keyof Contact) => listUnder(outline, cells, columns.get(column))
  const [name, email, jobTitle, role] = [text('name'), text('email'), text('jobTitle'), text('role')]
  const [countries, states] = [list('countries'), list('states')]
  if (name === null || email === null || jobTitle === null || role === null || !countries || !states) return null
  return { name, email, jobTitle, role, countries, states }
}
