import { deleteDB } from 'idb'
import { readRecord, storedOfferSchema } from './records'
import type { Store } from './store'
import { databaseName } from './tables'
import { versionsOf } from './versions-of-offer'

/**
 * Erases all that is kept of one offer: its last reading, its versions, the answers about it, its preferences and what pages of the portal
 * said of it. What concerns the organisation stays. All of it, or nothing when the store refuses.
 */
export async function eraseOffer(store: Store, offerId: string): Promise<void> {
  const scope = `offer:${offerId}`
  const tables = ['offers', 'versions', 'answers', 'preferences', 'portalWords'] as const
  await store.transact([...tables], 'readwrite', async transaction => {
    const offers = transaction.objectStore('offers')
    const alias = readRecord(storedOfferSchema, await offers.get(offerId))?.snapshot.offer.alias
    const versions = transaction.objectStore('versions')
    const keys = await versions.index('by-offer-and-time').getAllKeys(versionsOf(offerId))
    await Promise.all([
      offers.delete(offerId),
      ...keys.map(key => versions.delete(key)),
      transaction.objectStore('answers').delete(IDBKeyRange.bound([scope], [scope, []])),
      transaction.objectStore('preferences').delete(scope),
      // The list of solutions knows an offer by its name.
      ...[offerId, ...(alias === undefined ? [] : [alias])].map(id =>
        transaction.objectStore('portalWords').delete(IDBKeyRange.bound([id], [id, []])),
      ),
    ])
  })
  store.announce({ kind: 'erased', offerId })
}

/** How long other pages of the extension are given to let go of the database, ms. */
const patience = 5000

/**
 * Erases the whole database, as if the extension had never been used. The store is closed by it. Rejects when another page does not let go
 * of the database; then it is erased as soon as that page is closed.
 */
export async function eraseAll(store: Store): Promise<void> {
  store.close()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Another page of this extension holds the database')), patience)
  })
  try {
    await Promise.race([deleteDB(databaseName), tooLong])
  } finally {
    clearTimeout(timer)
  }
}
