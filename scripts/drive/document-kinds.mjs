/** The captions of the drop boxes in their order, as the portal of 2021 shows them. */
export const documentCaptions = {
  'one-pager': 'Customer one-pager',
  'presentation-deck': 'Customer presentation',
  'case-study': 'Customer case study',
  'customer-wins': 'Verifiable customer wins (optional)',
  'channel-pitch-deck': 'Channel pitch deck (optional)',
  'architecture-diagram': 'Reference architecture diagrams',
  'other-documents': 'Other documents',
}

/** @typedef {keyof typeof documentCaptions} DocumentKind */

/** @param {DocumentKind} kind */
export const boxIndex = kind => Object.keys(documentCaptions).indexOf(kind)
