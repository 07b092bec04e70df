import { longestFileName, longestText, mostAreaRows, mostEntries } from '@/platform/limits'
import type { FormReading } from '@/portal'
import { documentKinds, type FieldId, type FieldValue, type FormSnapshot, fieldIds, type Readings } from '@/rules'

/**
 * The reading, within the limits that every message and record is held to. A field that holds more than any honest form does, a
 * megabyte of text for instance, counts as not read: otherwise it would keep all that was typed beside it from being kept and shown.
 */
export function withinLimits(form: FormReading): FormReading {
  const { snapshot } = form
  const tooLarge = fieldIds.filter(field => !holdsLittle(snapshot, field))
  if (tooLarge.length === 0 && hasFittingNames(snapshot)) return form
  const readings = { ...snapshot.readings, ...Object.fromEntries(tooLarge.map(field => [field, { state: 'missing' }])) }
  const places = new Map([...form.places].filter(([field]) => !tooLarge.includes(field)))
  return {
    ...form,
    places,
    snapshot: withFittingNames(withoutLabels({ ...snapshot, readings: readings as Readings }, tooLarge)),
  }
}

function holdsLittle({ readings }: FormSnapshot, field: FieldId): boolean {
  const reading = readings[field]
  return reading.state !== 'found' || isLittle(field, reading.value)
}

const documents: ReadonlySet<FieldId> = new Set(documentKinds)
/** The longest list of a field whose own list is not bounded by `mostEntries`. */
const mostRows: Partial<Record<FieldId, number>> = {
  'solution-areas': mostAreaRows,
  contacts: Number.POSITIVE_INFINITY,
}

function isLittle(field: FieldId, value: FieldValue): boolean {
  const longest = documents.has(field) ? longestFileName : longestText
  return fits(value, mostRows[field] ?? mostEntries)

  function fits(part: unknown, most: number): boolean {
    if (typeof part === 'string') return part.length <= longest
    if (typeof part === 'number') return Number.isFinite(part)
    if (Array.isArray(part)) return part.length <= most && part.every(each => fits(each, mostEntries))
    return Object.values(part ?? {}).every(each => fits(each, most))
  }
}

/** Marks name labels of found fields only. */
function withoutLabels(snapshot: FormSnapshot, fields: readonly FieldId[]): FormSnapshot {
  const { marks } = snapshot
  if (!marks) return snapshot
  const labels = { ...marks.labels }
  for (const field of fields) delete labels[field]
  return { ...snapshot, marks: { ...marks, labels } }
}

/** What the page says of the offer beside its form is given up when it does not fit. */
function withFittingNames(snapshot: FormSnapshot): FormSnapshot {
  if (hasFittingNames(snapshot)) return snapshot
  const { id, type } = snapshot.offer
  return { ...snapshot, offer: { id, ...(type && { type }) }, language: '' }
}

const hasFittingNames = ({ offer: { alias = '', typeLabel = '' }, language }: FormSnapshot) =>
  [alias, typeLabel, language].every(text => text.length <= longestText)
