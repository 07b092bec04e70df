import type { PageDescription } from '@/platform/protocol'
import { type FormReading, readPage } from '@/portal'
import { type FormSnapshot, fieldIds, type Readings } from '@/rules'
import { withinLimits } from './within-limits'

/** A page as it stands at one moment. */
export interface PageReading {
  /** The address that was read. */
  url: string
  page: PageDescription
  /** There on the co-sell form only. */
  form: FormReading | null
  /** The page threw while it was read: `form` then says that nothing was found, and is not to be stored. */
  faulty: boolean
}

export const unreadPage: PageReading = { url: '', page: { kind: 'portal' }, form: null, faulty: false }

/** Reads the page. Never throws: a page with hostile getters or broken DOM gives a reading in which nothing was found. */
export function readSafely(document: Document, now: Date, before: PageReading): PageReading {
  let url = ''
  try {
    url = document.URL
    const { page, form } = readPage(document, new URL(url), now)
    return { url, page, form: form && withinLimits(form), faulty: false }
  } catch {
    // What kind of page it is cannot be told either: it is what it was, as long as the address is.
    const page: PageDescription = before.url === url ? before.page : { kind: 'portal' }
    const form = page.kind === 'co-sell' && page.offerId !== undefined ? nothingFound(page.offerId, now) : null
    return { url, page, form, faulty: true }
  }
}

function nothingFound(id: string, now: Date): FormReading {
  const readings = Object.fromEntries(fieldIds.map(field => [field, { state: 'missing' }])) as Readings
  const snapshot: FormSnapshot = { offer: { id }, readAt: now.toISOString(), language: '', readings }
  return { snapshot, places: new Map(), loading: false }
}
