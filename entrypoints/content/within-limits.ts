import { fieldValuesSchema, snapshotSchema } from '@/platform/schemas'
import type { FormReading } from '@/portal'
import { type FieldId, type FormSnapshot, fieldIds, type Readings } from '@/rules'

/**
 * The reading, within the limits that every message and record is held to. A field that holds more than any honest form does, a
 * megabyte of text for instance, counts as not read: otherwise it would keep all that was typed beside it from being kept and shown.
 */
export function withinLimits(form: FormReading): FormReading {
  const { snapshot } = form
  if (fits(snapshot)) return form
  const tooLarge = fieldIds.filter(field => !holdsLittle(snapshot, field))
  const readings = { ...snapshot.readings, ...Object.fromEntries(tooLarge.map(field => [field, { state: 'missing' }])) }
  const places = new Map([...form.places].filter(([field]) => !tooLarge.includes(field)))
  return {
    ...form,
    places,
    snapshot: withFittingNames(withoutLabels({ ...snapshot, readings: readings as Readings }, tooLarge)),
  }
}

const fits = (snapshot: FormSnapshot) => snapshotSchema.safeParse(snapshot).success

function holdsLittle({ readings }: FormSnapshot, field: FieldId): boolean {
  const reading = readings[field]
  return reading.state !== 'found' || fieldValuesSchema.safeParse({ [field]: reading.value }).success
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
  if (fits(snapshot)) return snapshot
  const { id, type } = snapshot.offer
  return { ...snapshot, offer: { id, ...(type && { type }) }, language: '' }
}
