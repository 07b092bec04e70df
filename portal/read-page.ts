import type { PageDescription } from '@/platform/protocol'
import type { Repair } from '@/platform/repairs'
import { type FormReading, readingOf } from './form/read-form'
import { viewOf } from './page/describe-page'

/** All that one pass over the document tells. */
export interface PageContents {
  page: PageDescription
  /** There on the co-sell form only. */
  form: FormReading | null
  /** Something on the page is still loading or at work. */
  busy: boolean
}

/**
 * The page and, where it is the form, its reading: describePage and readForm in one pass over the document.
 * @param repairs where a person said that fields stand
 */
export function readPage(document: Document, url: URL, now: Date, repairs: readonly Repair[] = []): PageContents {
  const { page, outline, search, part } = viewOf(document, url, repairs)
  const form = page.kind === 'co-sell' && search ? readingOf(outline, search, now, page, part) : null
  return { page, form, busy: outline.busy }
}
