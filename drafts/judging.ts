import type { Judging } from '@/rules'
import { answersFor } from './answers'
import { offerById } from './offers'
import { preferencesFor } from './preferences'
import type { Store } from './store'

/** What a person has said of an offer and its organisation, how it is to be judged, and what is kept of a form that is shown in parts. */
export async function judgingFor(store: Store, offerId: string): Promise<Judging> {
  const [{ organisation, offer }, preferences, record] = await Promise.all([
    answersFor(store, offerId),
    preferencesFor(store, offerId),
    offerById(store, offerId),
  ])
  const kept = record?.snapshot
  return { answers: [...organisation, ...offer], preferences, ...(kept?.parts && { kept }) }
}
