import type { ContactsValue } from '@/rules'
import { isDisabled } from '../dom/controls'
import { type Outline, type Span, wordsIn } from '../dom/outline'
import { type ContactTable, contactTableIn } from './contact-table'
import { contactCountIn, isContactsFileLink, isOtherPage, saysNoContacts } from './contact-text'
import { type Finding, unclear } from './finding'
import type { Reach } from './reach'

/**
 * The contacts as far as the page shows them: rows, a number, or null for what it does not show. A table without rows that
 * does not say it is empty may still be loading, and counts as not shown. Null where nothing about contacts stands there.
 */
export function readContacts(outline: Outline, reach: Reach): Finding<ContactsValue> | null {
  const items = outline.items.slice(reach.start, reach.end)
  const table = contactTableIn(outline, reach)
  const texts = textsIn(outline, reach, table?.span ?? null)
  const counts = [...new Set(texts.map(contactCountIn).filter(count => count !== null))]
  const none = texts.some(saysNoContacts)
  const links = items.filter(item => item.kind === 'action' && isContactsFileLink(item.text))
  if (!table && counts.length === 0 && !none && links.length === 0) return null
  const more = items.some(item => item.kind === 'action' && isOtherPage(item.text) && !isDisabled(item.element))
  const value = shownContacts(table, counts, none, more)
  if (!value) return unclear
  const inputs = items.filter(item => item.kind === 'control' && item.control === 'file')
  const around = [...links, ...inputs].flatMap(item => ('element' in item ? [item.element as HTMLElement] : []))
  const controls = [...(table ? [table.span.element as HTMLElement] : []), ...around]
  const [link] = links
  return {
    state: 'found',
    value,
    controls,
    focusTarget: link && 'element' in link ? (link.element as HTMLElement) : null,
  }
}

/** Null when the page contradicts itself. */
function shownContacts(
  table: ContactTable | null,
  counts: readonly number[],
  none: boolean,
  more: boolean,
): ContactsValue | null {
  const [count] = counts
  const size = table?.size ?? 0
  if (counts.length > 1 || (none && (count ?? size) > 0) || (count !== undefined && count < size)) return null
  if (!table || size === 0) {
    if (count !== undefined && count > 0) return { count, rows: null }
    return none || count === 0 || table?.saysEmpty ? { count: 0, rows: [] } : { count: null, rows: null }
  }
  const total = count ?? Math.max(size, (table.declared ?? 0) - 1)
  if (total > size) return { count: total, rows: null }
  if (more && count === undefined) return { count: null, rows: null }
  return { count: size, rows: table.rows }
}

/** The texts of the reach, each paragraph as a whole: a number may stand in an element of its own. */
function textsIn(outline: Outline, reach: Reach, table: Span | null): string[] {
  const inTable = ({ start }: { start: number }) => table !== null && table.start <= start && start < table.end
  const whole = outline.spans
    .filter(
      span => reach.start <= span.start && span.end <= reach.end && span.end > span.start && span.end - span.start <= 6,
    )
    .filter(span => !inTable(span))
    .map(span => wordsIn(outline, span))
  const single = outline.items
    .slice(reach.start, reach.end)
    .filter((item, index) => item.kind === 'text' && !inTable({ start: reach.start + index }))
    .map(({ text }) => text)
  return [...whole, ...single]
}
