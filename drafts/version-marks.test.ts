import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import { keepVersion, listVersions, longestVersionName, nameVersion, openStore, pinVersion, type Store } from './index'
import { databaseVersion } from './tables'

let store: Store
let id: number
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
  await keepVersion(store, formSnapshot({ 'landing-page': 'a' }), 'edit', new Date())
  id = (await only()).id
})
afterEach(() => store.close())

async function only() {
  const { versions } = await listVersions(store, 'offer-1')
  if (!versions[0]) throw new Error('no version')
  return versions[0]
}

it('name and pin a version, and change nothing of what it holds', async () => {
  const before = await only()
  expect(await nameVersion(store, id, '  sent to\nlegal ')).toBe(true)
  expect(await pinVersion(store, id, true)).toBe(true)
  expect(await only()).toEqual({ ...before, name: 'sent to legal', pinned: true })
  await nameVersion(store, id, ' ')
  await pinVersion(store, id, false)
  expect(await only()).toEqual(before)
})

it('cut a name that is too long', async () => {
  await nameVersion(store, id, 'x'.repeat(500))
  expect((await only()).name).toHaveLength(longestVersionName)
})

it('say so when the version is gone or corrupt, and leave that as it is', async () => {
  expect(await nameVersion(store, id + 1, 'x')).toBe(false)
  const database = await openDB('cosell-checklist', databaseVersion)
  await database.put('versions', { id, offerId: 'offer-1', at: 'never' })
  expect(await pinVersion(store, id, true)).toBe(false)
  expect(await database.get('versions', id)).toEqual({ id, offerId: 'offer-1', at: 'never' })
  database.close()
})
