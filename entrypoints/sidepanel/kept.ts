import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import {
  judgingFor,
  listOffers,
  listRepairs,
  type OfferRecord,
  offerById,
  onStoreChange,
  openStore,
  portalWordsOf,
  type StoreFault,
  storeFault,
} from '@/drafts'
import { oneAtATime } from '@/platform/one-at-a-time'
import { openedOnce } from '@/platform/opened-once'
import type { Repair } from '@/platform/repairs'
import { type DatedPortalWord, type Judging, nothingSaid } from '@/rules'

/** What the store holds of the offer in question, and whether it lets us. */
export interface Kept {
  record: ReadonlySignal<OfferRecord | null>
  judging: ReadonlySignal<Judging>
  /** What pages of the portal said of the offer. */
  portalWords: ReadonlySignal<DatedPortalWord[]>
  /** Where a person said that fields stand. */
  repairs: ReadonlySignal<Repair[]>
  /** The store was looked at, or takes too long to be waited for. */
  settled: ReadonlySignal<boolean>
  /** Why the store could not be read. */
  fault: ReadonlySignal<StoreFault | null>
  store(): ReturnType<typeof openStore>
  reload(): Promise<void>
}

/** So long an empty panel is better than one that asks what was answered, ms. */
const patienceMs = 1000

/** Follows what is stored of an offer, and in `offers` the ids of all offers read so far, until the signal aborts. */
export function followKept(
  offerId: ReadonlySignal<string | null>,
  offers: Signal<string[] | null>,
  life: AbortSignal,
): Kept {
  const record = signal<OfferRecord | null>(null)
  const judging = signal<Judging>(nothingSaid)
  const portalWords = signal<DatedPortalWord[]>([])
  const repairs = signal<Repair[]>([])
  const settled = signal(false)
  const fault = signal<StoreFault | null>(null)
  const store = openedOnce(openStore)

  const reload = oneAtATime(async () => {
    const id = offerId.peek()
    try {
      const opened = await store()
      const [all, pointed, found, given] = await Promise.all([
        listOffers(opened),
        listRepairs(opened),
        id === null ? undefined : offerById(opened, id),
        id === null ? undefined : judgingFor(opened, id),
      ])
      const alias = found?.alias
      const words = id === null ? [] : await portalWordsOf(opened, alias && alias !== id ? [id, alias] : [id])
      if (life.aborted || id !== offerId.peek()) return
      batch(() => {
        offers.value = all.offers.map(offer => offer.id)
        repairs.value = pointed
        record.value = found ?? null
        judging.value = given ?? nothingSaid
        portalWords.value = words
        fault.value = null
        settled.value = true
      })
    } catch (error) {
      if (life.aborted) return
      fault.value = storeFault(error)
      settled.value = true
    }
  })

  const stop = effect(() => {
    void offerId.value
    settled.value = false
    record.value = null
    judging.value = nothingSaid
    portalWords.value = []
    void reload()
    const timer = setTimeout(() => {
      settled.value = true
    }, patienceMs)
    return () => clearTimeout(timer)
  })
  life.addEventListener('abort', stop, { once: true })
  onStoreChange(() => void reload(), life)
  return { record, judging, portalWords, repairs, settled, fault, store, reload }
}
