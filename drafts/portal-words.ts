import type { DatedPortalWord, IsoDateTime, PortalWord } from '@/rules'
import { portalWordPages } from '@/rules'
import { readRecords, storedPortalWordSchema } from './records'
import type { Store } from './store'

/** Keeps what pages of the portal said, each in place of what the same page said of the same offer before. */
export async function keepPortalWords(store: Store, words: readonly PortalWord[], readAt: IsoDateTime): Promise<void> {
  if (words.length === 0) return
  await store.transact(['portalWords'], 'readwrite', async transaction => {
    const table = transaction.objectStore('portalWords')
    await Promise.all(words.map(word => table.put({ ...word, readAt })))
  })
  store.announce({ kind: 'portal-word' })
}

/** What the portal said last of an offer, under any of its ids: that of its address, or its name in the list of solutions. */
export async function portalWordsOf(store: Store, ids: readonly string[]): Promise<DatedPortalWord[]> {
  const raw = await store.transact(['portalWords'], 'readonly', transaction => {
    const table = transaction.objectStore('portalWords')
    return Promise.all(ids.flatMap(id => portalWordPages.map(page => table.get([id, page]))))
  })
  return readRecords(
    storedPortalWordSchema,
    raw.filter(record => record !== undefined),
  ).records
}
