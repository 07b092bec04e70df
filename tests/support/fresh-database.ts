import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'

/** Puts a browser profile without any database in place of the last one. */
export function freshDatabase(): void {
  globalThis.indexedDB = new IDBFactory()
}
