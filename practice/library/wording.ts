import type { DocumentSlot } from '../model'

/** What the portal's tab says in 2021, word for word. How a label is tied to its control is each library's own affair. */
export const wording = {
  platforms: 'Select one or more Microsoft platforms that your offer extends or integrates with. Required.',
  segments: 'Select one or more segments that aligns with the size of your target customer. Required.',
  solutionType: 'Select a solution type. Required.',
  areas: 'Add solution area (Max 3). Required.',
  areasHelp:
    'Choose up to three solution areas to define the scenarios your solution is designed to address. For each solution area you must also select one or two solution sub-areas.',
  area: 'Solution area',
  subAreas: 'Solution sub-area',
  documents:
    'The collateral you provide is available to Microsoft sales teams via internal web directories for the purpose of evaluating your solution for customer needs. Templates are provided within the information icons for your convenience.',
  landingPage: 'External reference URL',
  contacts:
    'Contacts you provide will be used by Microsoft sales teams to request additional information about your offer.',
  template: 'Download contacts template (.csv)',
  export: 'Export contacts (.csv)',
  import: 'Import contacts (.csv)',
} as const

export const documentLabels: Readonly<Record<DocumentSlot, string>> = {
  'one-pager': 'Customer one-pager',
  presentation: 'Customer presentation',
  'case-study': 'Customer case study',
  'customer-wins': 'Verifiable customer wins (optional)',
  'channel-pitch-deck': 'Channel pitch deck (optional)',
  'architecture-diagrams': 'Reference architecture diagrams',
  other: 'Other documents',
}

/** What the wording says of the form of 2021. */
export const maxAreas = 3
export const maxSubAreas = 2
