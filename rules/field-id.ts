/** The documents section's slots, in the order in which Microsoft's documentation lists them. */
export const documentKinds = [
  'one-pager',
  'presentation-deck',
  'case-study',
  'customer-wins',
  'channel-pitch-deck',
  'architecture-diagram',
  'other-documents',
] as const

/** The fields of the co-sell form, in the order of the page. */
export const fieldIds = [
  'platforms',
  'segments',
  'solution-type',
  'solution-areas',
  ...documentKinds,
  'landing-page',
  'contacts',
] as const

export type DocumentKind = (typeof documentKinds)[number]
export type FieldId = (typeof fieldIds)[number]

/** The parts of the form. Since 2023 each is a pane of its own, and only one is seen at a time. */
export const formParts = ['listing', 'documents', 'contacts'] as const
export type FormPart = (typeof formParts)[number]

/** The part of the form in which a field stands. */
export function partOf(field: FieldId): FormPart {
  if (field === 'contacts') return 'contacts'
  const documents: readonly FieldId[] = [...documentKinds, 'landing-page']
  return documents.includes(field) ? 'documents' : 'listing'
}
