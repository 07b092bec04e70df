import type { FormSnapshot, IsoDateTime } from '@/rules'
import { type Pressed, readRecord, readRecords, type StoredVersion, storedVersionSchema } from './records'
import { addsNothing } from './same-value'
import type { Store } from './store'
import { foundValues } from './values'
import { versionsOf } from './versions-of-offer'

/** The longest name of a version, characters. */
export const longestVersionName = 80

/** Names a version, "sent to legal"; a blank name takes it away. False when the version is gone or cannot be read; then nothing is changed. */
export function nameVersion(store: Store, id: number, name: string): Promise<boolean> {
  const words = name.replace(/\s+/g, ' ').trim().slice(0, longestVersionName)
  return mark(store, id, ({ name: _, ...rest }) => (words === '' ? rest : { ...rest, name: words }))
}

/** Pins a version, so that no thinning takes it, or lets it go. False as above. */
export function pinVersion(store: Store, id: number, pinned: boolean): Promise<boolean> {
  return mark(store, id, ({ pinned: _, ...rest }) => (pinned ? { ...rest, pinned: true } : rest))
}

/** Notes that one of the portal's commands was pressed while the page held this version. False as above. */
export function notePress(
  store: Store,
  offerId: string,
  at: IsoDateTime,
  pressed: Omit<Pressed, 'seenAgain'>,
): Promise<boolean> {
  return markWhere(
    store,
    offerId,
    ({ at: made }) => made === at,
    version => ({ ...version, pressed }),
  )
}

/**
 * Compares a later visit's first reading with the version on which a command was pressed last: when the page holds the same, the portal
 * has kept it. What was read meanwhile, before the press, proves nothing.
 */
export async function noteSeenAgain(store: Store, snapshot: FormSnapshot): Promise<void> {
  const values = foundValues(snapshot)
  const { readAt } = snapshot
  const isIt = ({ pressed, values: sent }: Marked) =>
    pressed !== undefined &&
    pressed.seenAgain === undefined &&
    Date.parse(readAt) > Date.parse(pressed.at) &&
    addsNothing(values, sent) &&
    addsNothing(sent, values)
  await markWhere(store, snapshot.offer.id, isIt, version =>
    version.pressed ? { ...version, pressed: { ...version.pressed, seenAgain: readAt } } : version,
  )
}

/** Changes the newest version of an offer that fits. */
async function markWhere(
  store: Store,
  offerId: string,
  fits: (version: Marked) => boolean,
  change: (version: Marked) => Marked,
): Promise<boolean> {
  const marked = await store.transact(['versions'], 'readwrite', async transaction => {
    const versions = transaction.objectStore('versions')
    const raw = await versions.index('by-offer-and-time').getAll(versionsOf(offerId))
    const version = readRecords(storedVersionSchema, raw).records.findLast(fits)
    if (version) await versions.put(change(version))
    return version !== undefined
  })
  if (marked) store.announce({ kind: 'version', offerId })
  return marked
}

type Marked = StoredVersion & { id: number }

/** Only a version's marks are ever changed, never what it holds. */
async function mark(store: Store, id: number, change: (version: Marked) => Marked): Promise<boolean> {
  const marked = await store.transact(['versions'], 'readwrite', async transaction => {
    const versions = transaction.objectStore('versions')
    const version = readRecord(storedVersionSchema, await versions.get(id))
    if (version) await versions.put(change(version))
    return version
  })
  if (marked) store.announce({ kind: 'version', offerId: marked.offerId })
  return marked !== undefined
}
