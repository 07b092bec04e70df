import type { SolutionRecord } from './panes/solution-model'

/** What the practice portal stores for one offer. It knows nothing of the extension, so it has types of its own. */

export const documentSlots = [
  'one-pager',
  'presentation',
  'case-study',
  'customer-wins',
  'channel-pitch-deck',
  'architecture-diagrams',
  'other',
] as const
export type DocumentSlot = (typeof documentSlots)[number]

export interface Contact {
  name: string
  email: string
  jobTitle: string
  role: string
  countries: string[]
  states: string[]
}

export interface SolutionArea {
  /** '' while nothing is chosen. */
  area: string
  subAreas: string[]
}

/** The co-sell page as saved: option texts as shown, documents by file name only. */
export interface CoSell {
  platforms: string[]
  segments: string[]
  solutionType: string
  areas: SolutionArea[]
  documents: Record<DocumentSlot, string[]>
  referenceUrl: string
  contacts: Contact[]
}

/** Values of a plain settings page (Offer setup, Properties, ...) by field name. */
export type SettingValues = Record<string, string | string[]>

export interface OfferRecord {
  coSell: CoSell
  settings: Record<string, SettingValues>
  /** Last save of a page in ISO form, by slug. */
  modified: Record<string, string>
  publishing: 'draft' | 'submitted' | 'live'
  /** The offer's solution in Referrals, once one of its panes was saved. */
  solution?: SolutionRecord
}

export const noDocuments: Record<DocumentSlot, string[]> = {
  'one-pager': [],
  presentation: [],
  'case-study': [],
  'customer-wins': [],
  'channel-pitch-deck': [],
  'architecture-diagrams': [],
  other: [],
}

export const emptyCoSell: CoSell = {
  platforms: [],
  segments: [],
  solutionType: '',
  areas: [],
  documents: noDocuments,
  referenceUrl: '',
  contacts: [],
}

export const documentCount = (coSell: Pick<CoSell, 'documents'>): number =>
  documentSlots.reduce((count, slot) => count + coSell.documents[slot].length, 0)
