import { type FieldValues, type FormMarks, type FormSnapshot, fieldIds, type Reading, type Readings } from '@/rules'

/** An empty form as the page shows it. */
export const emptyForm: FieldValues = {
  platforms: [],
  segments: [],
  'solution-type': '',
  'solution-areas': [],
  'one-pager': [],
  'presentation-deck': [],
  'case-study': [],
  'customer-wins': [],
  'channel-pitch-deck': [],
  'architecture-diagram': [],
  'other-documents': [],
  'landing-page': '',
  contacts: { count: 0, rows: [] },
}

interface Parts {
  offer?: FormSnapshot['offer']
  readAt?: string
  /** Readings other than found. */
  readings?: Partial<Readings>
}

/** What the form of 2020 shows of its year. */
export const form2020: FormMarks = { home: 'offer-tab', labels: {}, mostAreas: 3 }

/** A snapshot in which every field was found, with the given values and empty else; `readings` puts other readings in their place. */
export function formSnapshot(values: Partial<FieldValues> = {}, { offer, readAt, readings = {} }: Parts = {}) {
  const all = { ...emptyForm, ...values }
  const found = Object.fromEntries(fieldIds.map(field => [field, { state: 'found', value: all[field] }]))
  return {
    offer: offer ?? { id: 'offer-1', alias: 'Contoso Field Service' },
    readAt: readAt ?? '2026-11-23T14:00:00.000Z',
    language: 'en-US',
    marks: form2020,
    readings: { ...(found as Readings), ...readings },
  } satisfies FormSnapshot
}

/** The same reading for every field: a page on which nothing was found, or which is still loading. */
export function everyReading(reading: Reading<never>): Readings {
  return Object.fromEntries(fieldIds.map(field => [field, reading])) as Readings
}
