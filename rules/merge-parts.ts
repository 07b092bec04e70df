import { fieldIds, partOf } from './field-id'
import type { FormSnapshot, Readings } from './snapshot'

/**
 * A reading of a form that shows one part at a time, with the other parts as they were read last. Each part keeps the instant of its own
 * reading in `parts`, so that nothing old passes for new. A form that is shown as a whole, another offer's, or a part that is still loading
 * takes nothing over. Pure.
 */
export function withKeptParts(snapshot: FormSnapshot, kept: FormSnapshot | null | undefined): FormSnapshot {
  const { parts } = snapshot
  if (!parts || !kept?.parts || kept.offer.id !== snapshot.offer.id) return snapshot
  const readings = Object.fromEntries(
    fieldIds.map(field => [field, (parts[partOf(field)] ? snapshot : kept).readings[field]]),
  ) as Readings
  const labels = { ...kept.marks?.labels, ...snapshot.marks?.labels }
  const { type, typeLabel } = snapshot.offer.typeLabel === undefined ? kept.offer : snapshot.offer
  return {
    ...snapshot,
    offer: { ...snapshot.offer, ...(typeLabel !== undefined && { typeLabel }), ...(type && { type }) },
    readings,
    parts: { ...kept.parts, ...parts },
    ...(snapshot.marks && { marks: { ...kept.marks, ...snapshot.marks, labels } }),
  }
}
