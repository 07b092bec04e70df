import { forceCloseDatabase } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import { keepVersion, listVersions, openStore, type Store, saveReading, storeFault } from './index'
import { databaseVersion } from './tables'

let store: Store
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
})
afterEach(() => {
  vi.restoreAllMocks()
  store.close()
})

const now = new Date('2026-11-23T14:00:00Z')
const form = formSnapshot({ 'landing-page': 'a' })
const versions = async () => (await listVersions(store, 'offer-1')).versions.length

const failure = (name: string) => {
  return () => {
    throw new DOMException('as the browser would', name)
  }
}

/** Lets a test see or change each transaction as it begins. */
function eachTransaction(see: (transaction: IDBTransaction) => void) {
  const begin = IDBDatabase.prototype.transaction
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...parameters) {
    const transaction = begin.apply(this, parameters)
    see(transaction)
    return transaction
  })
}

describe('a failed write', () => {
  it('on a full disk is told from a refusal, and nothing of it is left', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failure('QuotaExceededError'))
    const error: unknown = await keepVersion(store, form, 'edit', now).catch(error => error)
    expect(storeFault(error)).toBe('full')
    vi.restoreAllMocks()
    expect(await versions()).toBe(0)
    await keepVersion(store, form, 'edit', now)
    expect(await versions()).toBe(1)
  })

  it.each([new DOMException('', 'SecurityError'), new TypeError(), 'text', undefined])(
    'of another kind is a refusal',
    error => {
      expect(storeFault(error)).toBe('refused')
    },
  )

  it('that the browser reports as a bare abort is told by its transaction’s reason', async () => {
    eachTransaction(transaction =>
      Object.defineProperty(transaction, 'error', { get: () => new DOMException('', 'QuotaExceededError'), set() {} }),
    )
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failure('AbortError'))
    await expect(saveReading(store, form)).rejects.toMatchObject({ name: 'QuotaExceededError' })
  })
})

describe('a lost connection', () => {
  it.each(['InvalidStateError', 'AbortError', 'UnknownError'])(
    'is opened again after %s, and the work done once',
    async name => {
      const opened = vi.spyOn(IDBFactory.prototype, 'open')
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(failure(name))
      await keepVersion(store, form, 'edit', now)
      expect(opened).toHaveBeenCalledTimes(1)
      expect(await versions()).toBe(1)
    },
  )

  it('that stays lost rejects', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(failure('InvalidStateError'))
    await expect(saveReading(store, form)).rejects.toMatchObject({ name: 'InvalidStateError' })
  })

  it('is opened again after the browser closed it', async () => {
    const used: IDBDatabase[] = []
    eachTransaction(transaction => used.push(transaction.db))
    await saveReading(store, form)
    forceCloseDatabase(used[0] as never)
    const opened = vi.spyOn(IDBFactory.prototype, 'open')
    await saveReading(store, form)
    expect(opened).toHaveBeenCalledTimes(1)
    expect(IDBDatabase.prototype.transaction).toHaveBeenCalledTimes(2)
    expect(used[1]).not.toBe(used[0])
  })

  it('does not stop a later call once the database can be opened again', async () => {
    store.close()
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(failure('UnknownError'))
    await expect(openStore()).rejects.toMatchObject({ name: 'UnknownError' })
    open.mockRestore()
    store = await openStore()
    expect(await versions()).toBe(0)
  })
})

describe('an upgrade by a newer background', () => {
  it('is not kept waiting by this connection', async () => {
    await keepVersion(store, form, 'edit', now)
    const newer = await openDB('cosell-checklist', databaseVersion + 1)
    expect(await newer.count('versions')).toBe(1)
    await expect(saveReading(store, form)).rejects.toMatchObject({ name: 'VersionError' })
    newer.close()
  })
})
