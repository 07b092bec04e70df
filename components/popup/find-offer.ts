import { write } from '@/platform/text'
import type { OfferLine } from './offer-line'
import { matches } from './search'

export interface FoundOffer {
  line: OfferLine
  /** Its type took part in the match. */
  byType: boolean
}

/** The offer if the query finds it by name, type or status. */
export function findOffer(line: OfferLine, query: string): FoundOffer | null {
  const shown = [line.alias, line.status ? write(line.status.name) : undefined]
  if (matches(query, shown)) return { line, byType: false }
  return matches(query, [...shown, line.typeLabel]) ? { line, byType: true } : null
}
