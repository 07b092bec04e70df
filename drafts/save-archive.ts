import { answersFor } from './answers'
import type { Archive, ArchivedOffer } from './archive'
import { preferencesFor } from './preferences'
import { readRecord, readRecords, storedOfferSchema, storedPreferencesSchema, storedVersionSchema } from './records'
import { listRepairs } from './repairs'
import type { Store } from './store'
import { versionsOf } from './versions-of-offer'

/**
 * Everything kept, or all of one offer, for a file. Records that cannot be read are left out and counted: they are in no file, and stay
 * where they are.
 * @returns null when the offer is not known
 */
export async function archiveOf(
  store: Store,
  now: Date,
  offerId?: string,
): Promise<{ archive: Archive; unreadable: number } | null> {
  const raw = await store.transact(['offers'], 'readonly', transaction =>
    offerId === undefined
      ? transaction.objectStore('offers').getAll()
      : transaction.objectStore('offers').getAll(offerId),
  )
  const { records, unreadable } = readRecords(storedOfferSchema, raw)
  if (offerId !== undefined && records.length === 0) return null
  const offers = await Promise.all(records.map(({ id, snapshot }) => archivedOffer(store, id, snapshot)))
  const archive: Archive = { exportedAt: now.toISOString(), offers: offers.map(({ offer }) => offer) }
  if (offerId === undefined) Object.assign(archive, await general(store))
  return { archive, unreadable: offers.reduce((sum, each) => sum + each.unreadable, unreadable) }
}

async function archivedOffer(store: Store, id: string, snapshot: ArchivedOffer['snapshot']) {
  const raw = await store.transact(['versions'], 'readonly', transaction =>
    transaction.objectStore('versions').index('by-offer-and-time').getAll(versionsOf(id)),
  )
  const versions = readRecords(storedVersionSchema, raw)
  const answers = await answersFor(store, id)
  const edition = (await preferencesFor(store, id)).pins.offer
  const offer: ArchivedOffer = {
    snapshot,
    versions: versions.records.map(({ id: _, ...version }) => version),
    answers: answers.offer,
    ...(edition && { edition }),
  }
  return { offer, unreadable: versions.unreadable }
}

async function general(store: Store): Promise<Pick<Archive, 'organisation' | 'repairs'>> {
  const { organisation } = await answersFor(store, '')
  const raw = await store.transact(['preferences'], 'readonly', transaction =>
    transaction.objectStore('preferences').get('general'),
  )
  const { id: _, ...preferences } = readRecord(storedPreferencesSchema, raw) ?? { id: 'general' }
  return { organisation: { answers: organisation, ...preferences }, repairs: await listRepairs(store) }
}
