import { afterEach, beforeEach, expect, it } from 'vitest'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import {
  keepVersion,
  listVersions,
  openStore,
  pinVersion,
  planThinning,
  type Store,
  saveReading,
  thinOut,
} from './index'

const now = new Date('2026-11-25T12:30:00Z')
let store: Store

beforeEach(async () => {
  freshDatabase()
  store = await openStore()
  for (const id of ['a', 'b'])
    for (const hours of id === 'a' ? [80, 79, 78, 30, 0] : [80, 0]) {
      const readAt = new Date(now.valueOf() - hours * 3_600_000)
      const form = formSnapshot(
        { 'landing-page': `${hours}` },
        { readAt: readAt.toISOString(), offer: { id, alias: id } },
      )
      await keepVersion(store, form, 'edit', readAt)
      await saveReading(store, form, readAt)
    }
})
afterEach(() => store.close())

const left = async (id: string) =>
  (await listVersions(store, id)).versions.map(({ values }) => Number(values['landing-page']))

it('says first what it would take, and takes no more than that', async () => {
  const plan = await planThinning(store, now, null)
  expect(plan).toMatchObject([{ offerId: 'a', alias: 'a', of: 5, ids: [expect.any(Number), expect.any(Number)] }])
  expect(await left('a')).toEqual([0, 30, 78, 79, 80])
  expect(await thinOut(store, plan, now, null)).toBe(2)
  expect(await left('a')).toEqual([0, 30, 78])
  expect(await left('b')).toEqual([0, 80])
  expect(await planThinning(store, now, null)).toEqual([])
})

it('leaves what was pinned after it was planned', async () => {
  const plan = await planThinning(store, now, 1)
  const [, second] = (await listVersions(store, 'b')).versions
  await pinVersion(store, second!.id, true)
  expect(await thinOut(store, plan, now, 1)).toBe(4)
  expect(await left('a')).toEqual([0])
  expect(await left('b')).toEqual([0, 80])
})
