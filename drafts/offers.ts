import type { FormSnapshot, IsoDateTime, OfferType } from '@/rules'
import { readRecord, storedOfferSchema } from './records'
import type { Store } from './store'
import { type VersionIndex, versionTotals } from './versions-of-offer'

/** An offer seen so far, with its last reading. */
export interface OfferRecord {
  id: string
  alias?: string
  typeLabel?: string
  type?: OfferType
  snapshot: FormSnapshot
  readAt: IsoDateTime
  /** When the newest draft version was made. */
  lastVersionAt?: IsoDateTime
  /** How many draft versions are kept, those that cannot be read among them. */
  versions: number
}

/** Every offer seen so far, the one read last first, and how many records could not be read. */
export function listOffers(store: Store): Promise<{ offers: OfferRecord[]; unreadable: number }> {
  return store.transact(['offers', 'versions'], 'readonly', async transaction => {
    const index = transaction.objectStore('versions').index('by-offer-and-time')
    const raw = await transaction.objectStore('offers').getAll()
    const records = await Promise.all(raw.map(item => toRecord(item, index)))
    const offers = records.filter(record => record !== undefined)
    offers.sort((one, other) => other.readAt.localeCompare(one.readAt))
    return { offers, unreadable: raw.length - offers.length }
  })
}

/** One offer, or undefined when it was not seen or its record cannot be read. */
export function offerById(store: Store, id: string): Promise<OfferRecord | undefined> {
  return store.transact(['offers', 'versions'], 'readonly', async transaction =>
    toRecord(
      await transaction.objectStore('offers').get(id),
      transaction.objectStore('versions').index('by-offer-and-time'),
    ),
  )
}

async function toRecord(raw: unknown, index: VersionIndex): Promise<OfferRecord | undefined> {
  const stored = readRecord(storedOfferSchema, raw)
  if (!stored) return undefined
  const { snapshot } = stored
  return { ...snapshot.offer, snapshot, readAt: snapshot.readAt, ...(await versionTotals(index, stored.id)) }
}
