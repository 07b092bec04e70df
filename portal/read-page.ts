import type { PageDescription } from '@/platform/protocol'
import { type FormReading, readingOf } from './form/read-form'
import { viewOf } from './page/describe-page'

/** The page and, where it is the form, its reading: describePage and readForm in one pass over the document. */
export function readPage(document: Document, url: URL, now: Date): { page: PageDescription; form: FormReading | null } {
  const { page, outline, search, part } = viewOf(document, url)
  return { page, form: page.kind === 'co-sell' && search ? readingOf(outline, search, now, page, part) : null }
}
