import type { CoSell } from '../model'

/** What the practice portal stores for one solution of Referrals > Co-sell > Solutions: the form of 2023, which asks for no segments. */
export type SolutionContents = Omit<CoSell, 'segments'>

/** The panes of a solution, named as in their titles. */
export const paneNames = ['Listing', 'Documents', 'Contacts'] as const
export type PaneName = (typeof paneNames)[number]

/** Which fields each pane saves. A pane's Save leaves those of the other panes alone. */
export const paneFields = {
  Listing: ['platforms', 'solutionType', 'areas'],
  Documents: ['documents', 'referenceUrl'],
  Contacts: ['contacts'],
} as const satisfies Record<PaneName, readonly (keyof SolutionContents)[]>

/** How far Microsoft has approved a solution. A review under way is told beside it. */
export type CoSellStatus = 'in-market' | 'co-sell-ready' | 'azure-ip' | 'business-applications'

export interface SolutionRecord {
  contents: SolutionContents
  status: CoSellStatus
  underReview: boolean
  /** Last save of any pane, in ISO form. */
  modified: string
}

/** The fields of one pane out of the whole. */
export const partOf = (pane: PaneName, contents: SolutionContents): Partial<SolutionContents> =>
  Object.fromEntries(paneFields[pane].map(field => [field, contents[field]]))

/** What a pane opens with: the first solution area is there before anything is chosen. */
export const openedContents = (saved: SolutionContents): SolutionContents =>
  saved.areas.length > 0 ? saved : { ...saved, areas: [{ area: '', subAreas: [] }] }
