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
