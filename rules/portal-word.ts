import type { StatusId } from './assessment'
import type { IsoDateTime } from './facts'

/** The portal's pages that say something of an offer's co-sell. */
export const portalWordPages = ['overview', 'review', 'solutions'] as const
export type PortalWordPage = (typeof portalWordPages)[number]

/** What a page of the portal itself says of an offer. It is the portal's word, not a reading of the form. */
export interface PortalWord {
  /** The GUID in the portal's address, or in the list of solutions the solution's name. */
  offerId: string
  page: PortalWordPage
  /** The co-sell status as the page words it. */
  statusWords?: string
  /** The status that these words stand for; absent where they are none of the known ones, such as "Under review". */
  status?: StatusId
  /** The page says that the offer is live. Absent where it does not say so. */
  live?: true
  /** Whether the page calls the offer's co-sell page complete. */
  complete?: boolean
  documents?: number
  contacts?: number
}

export interface DatedPortalWord extends PortalWord {
  readAt: IsoDateTime
}

/** How the portal's word stands to what the rules find. */
export type PortalComparison = 'same' | 'higher' | 'lower' | 'unknown'

const height: Record<StatusId, number> = {
  'not-ready': 0,
  'co-sell-ready': 1,
  'azure-ip-incentivized': 2,
  'business-applications-incentivized': 2,
}

/** Compares a status that the portal shows with the one that the rules find reached. The two tops are side by side, neither is higher. */
export function comparePortal(said: StatusId | undefined, reached: StatusId): PortalComparison {
  if (said === undefined) return 'unknown'
  if (said === reached) return 'same'
  if (height[said] === height[reached]) return 'unknown'
  return height[said] > height[reached] ? 'higher' : 'lower'
}
