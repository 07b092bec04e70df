import type { Judging } from '@/rules'
import { answersFor } from './answers'
import { preferencesFor } from './preferences'
import type { Store } from './store'

/** What a person has said of an offer and its organisation, and how it is to be judged. */
export async function judgingFor(store: Store, offerId: string): Promise<Judging> {
  const [{ organisation, offer }, preferences] = await Promise.all([
    answersFor(store, offerId),
    preferencesFor(store, offerId),
  ])
  return { answers: [...organisation, ...offer], preferences }
}
