import type { OfferLine, Standing } from './offer-line'

const ranks: Record<Standing, number> = { blocked: 0, open: 1, clear: 2 }

const newest = ({ readAt, keptAt }: OfferLine) => Math.max(Date.parse(readAt), keptAt ? Date.parse(keptAt) : 0)

/** Offers in the order in which they want attention: the one in front, blocked, open, clear; the newest first in each. */
export function byUrgency(lines: OfferLine[], offerInTab?: string): OfferLine[] {
  const rank = (line: OfferLine) => (line.id === offerInTab ? -1 : ranks[line.standing])
  return lines.toSorted((one, other) => rank(one) - rank(other) || newest(other) - newest(one))
}
