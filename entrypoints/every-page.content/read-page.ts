import type { PageDescription } from '@/platform/protocol'
import type { Repair } from '@/platform/repairs'
import { type FormReading, type PageContents, readPage } from '@/portal'
import { type FormSnapshot, fieldIds, type Readings } from '@/rules'
import { withinLimits } from './within-limits'

/** A page as it stands at one moment. */
export interface PageReading extends PageContents {
  /** The address that was read. */
  url: string
  /** The page threw while it was read: `form` then says that nothing was found, and is not to be stored. */
  faulty: boolean
}

export const unreadPage: PageReading = { url: '', page: { kind: 'portal' }, form: null, busy: false, faulty: false }

/** Reads the page. Never throws: a page with hostile getters or broken DOM gives a reading in which nothing was found. */
export function readSafely(
  document: Document,
  now: Date,
  before: PageReading,
  repairs: readonly Repair[] = [],
): PageReading {
  let url = ''
  try {
    url = document.URL
    const { page, form, busy } = readPage(document, new URL(url), now, repairs)
    return { url, page, form: form && withinLimits(form), busy, faulty: false }
  } catch {
    // What kind of page it is cannot be told either: it is what it was, as long as the address is.
    const page: PageDescription = before.url === url ? before.page : { kind: 'portal' }
    const form = page.kind === 'co-sell' && page.offerId !== undefined ? nothingFound(page.offerId, now) : null
    return { url, page, form, busy: false, faulty: true }
  }
}

function nothingFound(id: string, now: Date): FormReading {
  const readings = Object.fromEntries(fieldIds.map(field => [field, { state: 'missing' }])) as Readings
  const snapshot: FormSnapshot = { offer: { id }, readAt: now.toISOString(), language: '', readings }
  return { snapshot, places: new Map(), doubtful: new Map(), loading: false }
}
