import { readRecord, readRecords, storedOfferSchema, storedVersionSchema } from './records'
import type { Store } from './store'
import { superfluousVersions } from './superfluous'
import { versionsOf } from './versions-of-offer'

/** What thinning would take of one offer. */
export interface Thinning {
  offerId: string
  /** The offer's name where it is known. */
  alias?: string
  /** Ids of the versions that would go. */
  ids: number[]
  /** How many versions there are. */
  of: number
}

/** What thinning would take now, by offer; offers of which it takes nothing are left out. Nothing is changed. See superfluous.ts. */
export async function planThinning(store: Store, now: Date, keepDays: number | null): Promise<Thinning[]> {
  const offers = await store.transact(['offers'], 'readonly', transaction => transaction.objectStore('offers').getAll())
  const thinnings: Thinning[] = []
  for (const { id, snapshot } of readRecords(storedOfferSchema, offers).records) {
    const { alias } = snapshot.offer
    const { ids, of } = await store.transact(['versions'], 'readonly', async transaction =>
      takenOf(
        await transaction.objectStore('versions').index('by-offer-and-time').getAll(versionsOf(id)),
        now,
        keepDays,
      ),
    )
    if (ids.length > 0) thinnings.push({ offerId: id, ...(alias !== undefined && { alias }), ids, of })
  }
  return thinnings
}

/**
 * Takes the versions of these offers that thinning may take, and that were planned: what was pinned or named meanwhile stays, and so does
 * what has become superfluous since, of which nobody was told.
 * @returns how many are gone
 */
export async function thinOut(
  store: Store,
  planned: readonly Pick<Thinning, 'offerId' | 'ids'>[],
  now: Date,
  keepDays: number | null,
): Promise<number> {
  let gone = 0
  for (const { offerId, ids } of planned) {
    const wanted = new Set(ids)
    const taken = await store.transact(['versions'], 'readwrite', async transaction => {
      const versions = transaction.objectStore('versions')
      const raw = await versions.index('by-offer-and-time').getAll(versionsOf(offerId))
      const going = takenOf(raw, now, keepDays).ids.filter(id => wanted.has(id))
      await Promise.all(going.map(id => versions.delete(id)))
      return going.length
    })
    gone += taken
    if (taken > 0) store.announce({ kind: 'version', offerId })
  }
  return gone
}

/** A record that cannot be read is not taken: nobody knows what it holds. */
function takenOf(raw: unknown[], now: Date, keepDays: number | null): { ids: number[]; of: number } {
  const versions = raw.map(record => readRecord(storedVersionSchema, record)).filter(version => version !== undefined)
  return { ids: superfluousVersions(versions.reverse(), now, keepDays), of: raw.length }
}
