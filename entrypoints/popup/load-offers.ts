import { type OfferLine, offerLine } from '@/components/popup/offer-line'
import { judgingFor, listOffers, type OfferRecord, type Store } from '@/drafts'
import { localDate } from '@/platform/clock'
import { shownOffer } from '@/portal/facts-from'
import { assessOffer } from '@/rules'

/** Every stored offer with its assessment of today. Rejects when the store cannot be read. */
export async function loadOffers(store: Store): Promise<{ offers: OfferLine[]; unreadable: number }> {
  const { offers, unreadable } = await listOffers(store)
  return { offers: await Promise.all(offers.map(offer => toLine(store, offer))), unreadable }
}

async function toLine(store: Store, offer: OfferRecord): Promise<OfferLine> {
  const judging = await judgingFor(store, offer.id)
  return offerLine(offer, assessOffer(shownOffer(offer.snapshot), judging, localDate(new Date())).assessment)
}
