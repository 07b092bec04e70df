import type { UploadFile } from 'antd'
import { type Contact, type CoSell, type DocumentSlot, documentSlots } from '../../model'

/** What the form holds, in the shape that its controls want. */
export interface Values {
  platforms: string[]
  segments: string[]
  /** A select without a choice has no value at all. */
  solutionType?: string | undefined
  areas: { area?: string | undefined; subAreas?: string[] }[]
  documents: Record<DocumentSlot, UploadFile[]>
  referenceUrl: string
}

export const valuesOf = ({ platforms, segments, solutionType, areas, documents, referenceUrl }: CoSell): Values => ({
  platforms,
  segments,
  solutionType: solutionType || undefined,
  areas: areas.map(({ area, subAreas }) => ({ area: area || undefined, subAreas })),
  documents: bySlot(slot => documents[slot].map(name => ({ uid: `${slot}/${name}`, name, status: 'done' as const }))),
  referenceUrl,
})

export const coSellOf = (values: Values, contacts: Contact[]): CoSell => ({
  platforms: values.platforms,
  segments: values.segments,
  solutionType: values.solutionType ?? '',
  areas: values.areas.map(({ area = '', subAreas = [] }) => ({ area, subAreas })),
  documents: bySlot(slot => values.documents[slot].map(({ name }) => name)),
  referenceUrl: values.referenceUrl,
  contacts,
})

const bySlot = <Value>(value: (slot: DocumentSlot) => Value): Record<DocumentSlot, Value> =>
  Object.fromEntries(documentSlots.map(slot => [slot, value(slot)])) as Record<DocumentSlot, Value>
