import type { Contact } from './model'
import { contactRoles } from './options'

/*
 * Imitates the portal's importer, with its two known refusals: "Cannot upload file" when the separator is not a comma
 * (regional Excel settings, 2023 documentation), and "States/Provinces contains an invalid value (row 2)." when
 * several countries without quotation marks push a code into the next column (azure-docs issue 80835).
 */

export const contactColumns = ['Name', 'Email', 'Job title', 'Role', 'Countries/Regions', 'States/Provinces'] as const
type Column = (typeof contactColumns)[number]

export type ImportOutcome = { contacts: Contact[] } | { error: string }

const refused: ImportOutcome = { error: 'Cannot upload file' }

/**
 * Reads the text of a contacts file.
 * @returns every contact, or the first error in the portal's words; nothing is imported in part.
 */
export function importContacts(text: string): ImportOutcome {
  const records = parseCsv(text.replace(/^\uFEFF/, ''))
  const header = records?.[0]?.map(cell => cell.trim().toLowerCase())
  if (!records || !header || contactColumns.some((column, index) => header[index] !== column.toLowerCase())) {
    return refused
  }
  const contacts: Contact[] = []
  for (const [index, record] of records.entries()) {
    if (index === 0 || record.every(cell => cell.trim() === '')) continue
    const contact = contactOf(record)
    const wrong = wrongColumn(contact)
    if (wrong) return { error: `${wrong} contains an invalid value (row ${index + 1}).` }
    contacts.push(contact)
  }
  return contacts.length > 0 ? { contacts } : refused
}

/** The file that "Export contacts (.csv)" gives; without contacts it is the template. */
export function exportContacts(contacts: readonly Contact[]): string {
  const rows = contacts.map(({ name, email, jobTitle, role, countries, states }) =>
    [name, email, jobTitle, role, countries.join(', '), states.join(', ')].map(quoted).join(','),
  )
  return `${[contactColumns.join(','), ...rows].join('\r\n')}\r\n`
}

function contactOf(record: readonly string[]): Contact {
  const cell = (index: number) => (record[index] ?? '').trim()
  return {
    name: cell(0),
    email: cell(1),
    jobTitle: cell(2),
    role: cell(3),
    countries: codes(cell(4)),
    states: codes(cell(5)),
  }
}

function wrongColumn(contact: Contact): Column | undefined {
  if (contact.name === '') return 'Name'
  if (!/^\S+@\S+$/.test(contact.email)) return 'Email'
  if (contact.jobTitle === '') return 'Job title'
  if (!contactRoles.some(role => role === contact.role)) return 'Role'
  if (contact.countries.length === 0 || !contact.countries.every(code => /^(?:[A-Z]{2}|OOO)$/.test(code))) {
    return 'Countries/Regions'
  }
  return contact.states.every(code => /^[A-Z]{2}-[A-Z]{2,3}$/.test(code)) ? undefined : 'States/Provinces'
}

const codes = (cell: string): string[] =>
  cell
    .split(',')
    .map(code => code.trim())
    .filter(code => code !== '')

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Records and cells of comma-separated text, or null when a quotation mark is never closed. */
function parseCsv(text: string): string[][] | null {
  const records: string[][] = []
  let record: string[] = []
  let cell = ''
  let inQuotes = false
  const endRecord = () => {
    records.push([...record, cell])
    record = []
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (inQuotes) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text.charAt(++at)
      else inQuotes = false
    } else if (sign === '"' && cell === '') inQuotes = true
    else if (sign === ',') {
      record.push(cell)
      cell = ''
    } else if (sign === '\n') endRecord()
    else if (sign !== '\r') cell += sign
  }
  if (inQuotes) return null
  if (cell !== '' || record.length > 0) endRecord()
  return records
}
