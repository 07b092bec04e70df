import type { FieldValues, FormSnapshot, IsoDateTime } from '@/rules'
import { readRecords, type StoredVersion, storedVersionSchema, type VersionReason } from './records'
import { addsNothing, changedCount } from './same-value'
import type { Store } from './store'
import { entriesOf, filledCount, foundValues } from './values'
import { neighbours, versionsOf } from './versions-of-offer'

/** One kept state of a form. */
export interface DraftVersion extends StoredVersion {
  id: number
  /** How many fields hold something. */
  filled: number
  /** How many fields say something else than in the version before; absent on the oldest. */
  changed?: number
}

/** What came of keeping: a new version made at `at`, or none since its neighbour, made at `at`, says it all. Null: nothing was read and nothing is kept. */
export type Kept = { kept: 'version'; at: IsoDateTime } | { kept: 'same'; at: IsoDateTime | null }

/**
 * Adds a version with the values that were read. Versions are only ever added: none is changed or removed here. A version bears the
 * time of its reading, so that one that is delivered late, after a failure, does not pass for the newest; `now` bounds it, should the
 * clock have been set back. Values that add nothing to the version before or after make none. `base` is what the page held when the editing
 * began. The offer is listed from its first version on, even when the page never finished loading. Looking and adding are one
 * transaction, so two tabs cannot pass each other.
 */
export async function keepVersion(
  store: Store,
  snapshot: FormSnapshot,
  reason: VersionReason,
  now: Date,
  base?: Partial<FieldValues>,
): Promise<Kept> {
  const offerId = snapshot.offer.id
  const values = foundValues(snapshot)
  const at = new Date(Math.min(Date.parse(snapshot.readAt), now.valueOf())).toISOString()
  const kept = await store.transact(['versions', 'offers'], 'readwrite', async (transaction): Promise<Kept> => {
    const versions = transaction.objectStore('versions')
    const { before, after } = await neighbours(versions.index('by-offer-and-time'), offerId, at)
    if (addsNothing(values, before?.values ?? {})) return { kept: 'same', at: before?.at ?? null }
    if (after && addsNothing(values, after.values)) return { kept: 'same', at: after.at }
    const version: StoredVersion = { offerId, at, reason, language: snapshot.language, values }
    await versions.add(base && entriesOf(base).length > 0 ? { ...version, base } : version)
    const offers = transaction.objectStore('offers')
    if ((await offers.getKey(offerId)) === undefined) await offers.put({ id: offerId, snapshot })
    return { kept: 'version', at }
  })
  if (kept.kept === 'version') store.announce({ kind: 'version', offerId })
  return kept
}

/** The versions of one offer, newest first, and how many records could not be read. */
export async function listVersions(
  store: Store,
  offerId: string,
): Promise<{ versions: DraftVersion[]; unreadable: number }> {
  const raw = await store.transact(['versions'], 'readonly', transaction =>
    transaction.objectStore('versions').index('by-offer-and-time').getAll(versionsOf(offerId)),
  )
  const { records, unreadable } = readRecords(storedVersionSchema, raw.reverse())
  const versions = records.map((record, place) => {
    const before = records[place + 1]
    return {
      ...record,
      filled: filledCount(record.values),
      ...(before && { changed: changedCount(record.values, before.values) }),
    }
  })
  return { versions, unreadable }
}
