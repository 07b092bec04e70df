import { readRecord, type StoredVersion, storedVersionSchema } from './records'
import type { Store } from './store'

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
