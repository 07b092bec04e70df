import { type OfferLine, offerLine } from '@/components/popup/offer-line'
import { answersFor, listOffers, type OfferRecord, type Store } from '@/drafts'
import { localDate } from '@/platform/clock'
import { factsFrom } from '@/portal'
import { assess, currentEdition, withAnswers } from '@/rules'

/** Every stored offer with its assessment of today. Rejects when the store cannot be read. */
export async function loadOffers(store: Store): Promise<{ offers: OfferLine[]; unreadable: number }> {
  const { offers, unreadable } = await listOffers(store)
  return { offers: await Promise.all(offers.map(offer => toLine(store, offer))), unreadable }
}

async function toLine(store: Store, offer: OfferRecord): Promise<OfferLine> {
  const answers = await answersFor(store, offer.id)
  const facts = withAnswers(factsFrom(offer.snapshot), [...answers.organisation, ...answers.offer])
  return offerLine(offer, assess(facts, currentEdition, localDate(new Date())))
}
