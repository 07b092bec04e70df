import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freshDatabase } from '@/tests/support/fresh-database'
import { createConnection } from './connection'
import { databaseVersion } from './tables'

/** A connection of version 1 that does not make way, as a page of an older build might hold. */
async function olderConnection(): Promise<IDBDatabase> {
  const request = indexedDB.open('cosell-checklist', 1)
  await new Promise(resolve => request.addEventListener('success', resolve))
  return request.result
}

const versionOpened = async () => (await createConnection().database()).version

beforeEach(() => {
  freshDatabase()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('waits for an older connection that is about to end', async () => {
  const older = await olderConnection()
  const opened = versionOpened()
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
  older.close()
  expect(await opened).toBe(databaseVersion)
  expect(vi.getTimerCount()).toBe(0)
})

it('tells of an older connection that does not end, keeps nothing open behind it, and opens on a later call', async () => {
  const closed = vi.spyOn(IDBDatabase.prototype, 'close')
  const older = await olderConnection()
  const connection = createConnection()
  const opened = connection.database()
  const refused = expect(opened).rejects.toThrow('older page')
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
  vi.runAllTimers()
  await refused
  older.close()
  await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(2))
  expect((await connection.database()).version).toBe(databaseVersion)
})

it('shares one opening and opens again after it was dropped', async () => {
  const connection = createConnection()
  const [one, other] = await Promise.all([connection.database(), connection.database()])
  expect(other).toBe(one)
  connection.drop(one)
  const next = await connection.database()
  expect(next).not.toBe(one)
  connection.drop(one)
  expect(await connection.database()).toBe(next)
})
