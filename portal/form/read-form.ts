import type { PageDescription } from '@/platform/protocol'
import { type FieldId, type FormPart, type FormSnapshot, fieldIds, partOf, type Readings } from '@/rules'
import type { Outline } from '../dom/outline'
import { outlineOf } from '../dom/walk'
import { offerTypeOf } from '../offer-types'
import { type FieldFinding, type FieldSearch, findFields } from './find-fields'
import type { FieldPlace } from './finding'
import { withHosts } from './hosts'
import { marksOf } from './read-marks'

export interface FormReading {
  snapshot: FormSnapshot
  /** The fields that were found, for hints and for showing them. */
  places: ReadonlyMap<FieldId, FieldPlace>
  /** Of ambiguous fields, the places that could be meant. */
  doubtful: ReadonlyMap<FieldId, readonly FieldPlace[]>
  /** The page is still at work: what was not found may yet appear, what is empty may yet be filled. */
  loading: boolean
}

/** Reads the form as the page shows it now, in one pass. `page` says which offer it belongs to. */
export function readForm(document: Document, now: Date, page: PageDescription): FormReading {
  const outline = outlineOf(document)
  return readingOf(outline, findFields(outline), now, page)
}

/**
 * What was found of the form. `part`: the one part that the page shows, where it shows the form in parts; fields of the others are missing,
 * not empty.
 */
export function readingOf(
  outline: Outline,
  search: FieldSearch,
  now: Date,
  page: PageDescription,
  part?: FormPart,
): FormReading {
  const { findings } = search
  const loading = outline.busy
  const readings = Object.fromEntries(
    fieldIds.map(field => [field, readingFrom(findings.get(field), loading && (!part || partOf(field) === part))]),
  )
  const places = new Map<FieldId, FieldPlace>()
  const doubtful = new Map<FieldId, readonly FieldPlace[]>()
  for (const [field, finding] of findings) {
    if (finding.state === 'found') places.set(field, withHosts(outline, finding.place))
    if (finding.state === 'ambiguous') doubtful.set(field, finding.places)
  }
  const snapshot: FormSnapshot = {
    offer: offerOf(page),
    readAt: now.toISOString(),
    language: outline.document.documentElement.lang,
    readings: readings as Readings,
    marks: marksOf(outline, search, part ? 'solutions' : 'offer-tab'),
    ...(part && { parts: { [part]: now.toISOString() } }),
  }
  return { snapshot, places, doubtful, loading }
}

function readingFrom(finding: FieldFinding | undefined, loading: boolean) {
  if (finding?.state === 'found') return { state: 'found', value: finding.value }
  if (!finding || finding.state === 'missing') return { state: loading ? 'not-ready' : 'missing' }
  return finding.state === 'ambiguous' ? { state: 'ambiguous', places: finding.places.length } : finding
}

/** @throws RangeError for a page that is no offer's: such a reading would be kept under the wrong name. */
function offerOf({ offerId, alias, typeLabel }: PageDescription): FormSnapshot['offer'] {
  if (!offerId) throw new RangeError('A form is read for an offer; this page has none')
  const type = typeLabel === undefined ? undefined : offerTypeOf(typeLabel)
  return { id: offerId, ...(alias && { alias }), ...(typeLabel && { typeLabel }), ...(type && { type }) }
}
