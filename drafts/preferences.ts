import { defaultPreferences, type Preferences } from '@/rules'
import { readRecord, type StoredPreferences, storedPreferencesSchema } from './records'
import type { Store } from './store'

const general = 'general'
/** The prefix keeps an offer apart that happens to be called "general". */
const keyOf = (offerId: string) => `offer:${offerId}`

/** How one offer is to be judged: what is preferred for all, and the edition pinned for it. What was never set, or is corrupt, is the default. */
export async function preferencesFor(store: Store, offerId: string): Promise<Preferences> {
  const [forAll, forOffer] = await store.transact(['preferences'], 'readonly', transaction => {
    const preferences = transaction.objectStore('preferences')
    return Promise.all([preferences.get(general), preferences.get(keyOf(offerId))])
  })
  const all = readRecord(storedPreferencesSchema, forAll)
  const offer = readRecord(storedPreferencesSchema, forOffer)
  return {
    pins: { ...(all?.edition && { all: all.edition }), ...(offer?.edition && { offer: offer.edition }) },
    answerAgeDays: all?.answerAgeDays === undefined ? defaultPreferences.answerAgeDays : all.answerAgeDays,
  }
}

/** Pins an edition for one offer, or for all when no offer is named; null takes the pin away. */
export function pinEdition(store: Store, edition: string | null, offerId?: string): Promise<void> {
  return change(store, offerId, ({ edition: _, ...rest }) => (edition === null ? rest : { ...rest, edition }))
}

/** Sets after how many days answers that change with time count as not known; null for never. */
export function setAnswerAge(store: Store, days: number | null): Promise<void> {
  return change(store, undefined, record => ({ ...record, answerAgeDays: days }))
}

/** Days after which thinning may take even the newest version of a day; null, the default, for never. */
export async function keepDaysOf(store: Store): Promise<number | null> {
  const raw = await store.transact(['preferences'], 'readonly', transaction =>
    transaction.objectStore('preferences').get(general),
  )
  return readRecord(storedPreferencesSchema, raw)?.keepDays ?? null
}

export function setKeepDays(store: Store, keepDays: number | null): Promise<void> {
  return change(store, undefined, record => ({ ...record, keepDays }))
}

async function change(
  store: Store,
  offerId: string | undefined,
  next: (record: StoredPreferences) => StoredPreferences,
): Promise<void> {
  const id = offerId === undefined ? general : keyOf(offerId)
  await store.transact(['preferences'], 'readwrite', async transaction => {
    const preferences = transaction.objectStore('preferences')
    const record = readRecord(storedPreferencesSchema, await preferences.get(id)) ?? { id }
    await preferences.put(next(record))
  })
  store.announce({ kind: 'preferences', ...(offerId !== undefined && { offerId }) })
}
