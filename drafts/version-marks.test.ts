import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import {
  keepVersion,
  listVersions,
  longestVersionName,
  nameVersion,
  notePress,
  noteSeenAgain,
  openStore,
  pinVersion,
  type Store,
} from './index'
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

const values = { 'landing-page': 'a' }
const later = (minutes: number, changed: object = {}) =>
  formSnapshot({ ...values, ...changed }, { readAt: new Date(Date.now() + minutes * 60_000).toISOString() })
const press = async () => {
  const at = new Date().toISOString()
  expect(await notePress(store, 'offer-1', (await only()).at, { command: 'save', at })).toBe(true)
}

it('note a press, and that the portal has kept what was on the page once it is read again', async () => {
  await press()
  expect((await only()).pressed).toMatchObject({ command: 'save' })
  await noteSeenAgain(store, later(-60))
  expect((await only()).pressed).not.toHaveProperty('seenAgain')
  const again = later(5)
  await noteSeenAgain(store, again)
  expect((await only()).pressed).toMatchObject({ command: 'save', seenAgain: again.readAt })
  await noteSeenAgain(store, later(9))
  expect((await only()).pressed).toMatchObject({ seenAgain: again.readAt })
})

it('take no other content, and no version that was not handed over, for a proof', async () => {
  await noteSeenAgain(store, later(5))
  expect(await only()).not.toHaveProperty('pressed')
  await press()
  await noteSeenAgain(store, later(5, { 'landing-page': 'b' }))
  expect((await only()).pressed).not.toHaveProperty('seenAgain')
  expect(await notePress(store, 'offer-1', '2020-01-01T00:00:00.000Z', { command: 'save', at: later(0).readAt })).toBe(
    false,
  )
})
