import type { Contact, IsoDateTime, OfferType, SolutionArea } from './facts'
import type { DocumentKind, FieldId, FormPart } from './field-id'

/** Contacts as the page shows them: rows when a table can be read, a bare count, or null where not even that is shown. */
export interface ContactsValue {
  count: number | null
  rows: Contact[] | null
}

/** What a field can hold, as the page words it. Documents are file names. */
export type FieldValues = Record<DocumentKind, string[]> & {
  platforms: string[]
  segments: string[]
  /** Visible text of the chosen option, '' when none is chosen. */
  'solution-type': string
  'solution-areas': SolutionArea[]
  'landing-page': string
  contacts: ContactsValue
}

export type FieldValue = FieldValues[FieldId]

/** What came of looking for a field. Missing is never empty; not-ready means that the page is still loading. */
export type Reading<Value = FieldValue> =
  | { state: 'found'; value: Value }
  | { state: 'missing' }
  | { state: 'ambiguous'; places: number }
  | { state: 'not-ready' }

export type Readings = { [Field in FieldId]: Reading<FieldValues[Field]> }

/** What tells one year's form from another's, as the page shows it. */
export interface FormMarks {
  /** The tab of an offer, 2020 to 2022, or the panes of Referrals > Co-sell > Solutions, 2023 on. */
  home: 'offer-tab' | 'solutions'
  /** The label under which each field was found, as the page words it, without marks of being required; at most 200 characters. */
  labels: Partial<Record<FieldId, string>>
  /** The most solution areas that the form's own label or link names, "(Max 3)". Absent when it names none, or two that differ. */
  mostAreas?: number
}

/** The form at one moment: read once, immutable, plain data. */
export interface FormSnapshot {
  offer: {
    /** The GUID in the address. */
    id: string
    alias?: string
    /** The offer type as the page words it. */
    typeLabel?: string
    type?: OfferType
  }
  readAt: IsoDateTime
  /** The page's language tag, '' when it gives none. */
  language: string
  readings: Readings
  /** Absent in readings that earlier versions stored. */
  marks?: FormMarks
  /** Where the form shows one part at a time: when each part was last read. Absent where the whole form stands on one page. */
  parts?: Partial<Record<FormPart, IsoDateTime>>
}
