import { maxAreas, maxSubAreas } from '../options'
import type { Wording } from '../setup/setup'

/** The words of the form by what they name. A drop box bears the name of its slot in the model. */
const wordsOf2021 = {
  title: 'Co-sell with Microsoft',
  listing: 'Listing',
  platforms: 'Select one or more Microsoft platforms that your offer extends or integrates with.',
  segments: 'Select one or more segments that aligns with the size of your target customer.',
  solutionType: 'Select a solution type.',
  addArea: 'Add solution area (Max 3).',
  areasHelp:
    'Choose up to three solution areas to define the scenarios your solution is designed to address. For each ' +
    'solution area you must also select one or two solution sub-areas.',
  solutionArea: 'Solution area',
  subArea: 'Solution sub-area',
  tooManySubAreas: 'Select one or two solution sub-areas.',
  remove: 'Remove',
  documents: 'Documents',
  'one-pager': 'Customer one-pager',
  presentation: 'Customer presentation',
  'case-study': 'Customer case study',
  'customer-wins': 'Verifiable customer wins (optional)',
  'channel-pitch-deck': 'Channel pitch deck (optional)',
  'architecture-diagrams': 'Reference architecture diagrams',
  other: 'Other documents',
  browse: 'browse your file(s)',
  referenceUrl: 'External reference URL',
  contacts: 'Contacts',
  downloadTemplate: 'Download contacts template (.csv)',
  exportContacts: 'Export contacts (.csv)',
  importContacts: 'Import contacts (.csv)',
  name: 'Name',
  email: 'Email',
  jobTitle: 'Job title',
  role: 'Role',
  countries: 'Countries/Regions',
  states: 'States/Provinces',
  saveDraft: 'Save draft',
  reviewAndPublish: 'Review and publish',
}

export type WordKey = keyof typeof wordsOf2021
export type FormWords = Readonly<Record<WordKey, string>>

/** 2021 as on the screen of March 2021; the years beside it as in Microsoft's documentation, for want of a screen. */
export const englishWords: Readonly<Record<Wording, FormWords>> = {
  '2020': {
    ...wordsOf2021,
    platforms: 'Choose the Microsoft platforms that your offer is built with, extends, or integrates with.',
    segments: 'Select market segments that your offer is targeting.',
    solutionType: 'Select a solution type for your offer.',
    addArea: 'Add solution area (3 Max)',
  },
  '2021': wordsOf2021,
  '2022': {
    ...wordsOf2021,
    platforms: 'Select one or more Microsoft platforms that your offer is built with, extends, or integrates with.',
    segments: 'Select one or more market segments that your offer is targeting.',
    addArea: 'Add solution area (5 Max)',
    areasHelp:
      'Choose up to five solution areas to define the scenarios your solution is designed to address. For each ' +
      'solution area you must also select up to five solution sub-areas.',
    tooManySubAreas: 'Select one to five solution sub-areas.',
    'one-pager': 'Solution/offer one-pager',
    presentation: 'Solution/offer pitch deck',
    'architecture-diagrams': 'Reference architecture diagram',
    referenceUrl: 'Product landing page',
  },
}

/** How many rows, and choices in a row, the form of a year takes. */
export const areaLimits: Readonly<Record<Wording, { areas: number; subAreas: number }>> = {
  '2020': { areas: maxAreas, subAreas: maxSubAreas },
  '2021': { areas: maxAreas, subAreas: maxSubAreas },
  '2022': { areas: 5, subAreas: 5 },
}
