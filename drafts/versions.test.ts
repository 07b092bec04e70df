import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { everyReading, formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import { keepVersion, listOffers, listVersions, openStore, type Store } from './index'

let store: Store
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
})
afterEach(() => store.close())

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 14, minute))
const read = (minute: number) => ({ readAt: at(minute).toISOString() })
const withUrl = (url: string, minute: number) => formSnapshot({ 'landing-page': url }, read(minute))
const keep = (url: string, minute: number) => keepVersion(store, withUrl(url, minute), 'edit', at(minute))
const urls = async () => (await listVersions(store, 'offer-1')).versions.map(version => version.values['landing-page'])

async function putRaw(table: string, record: unknown) {
  const database = await openDB('cosell-checklist')
  await database.put(table, record)
  database.close()
}

it('keeps every different state, newest first', async () => {
  expect(await keep('a', 0)).toEqual({ kept: 'version', at: '2026-11-23T14:00:00.000Z' })
  await keep('b', 1)
  await keep('a', 2)
  expect(await urls()).toEqual(['a', 'b', 'a'])
  const [newest] = (await listVersions(store, 'offer-1')).versions
  expect(newest).toMatchObject({
    offerId: 'offer-1',
    reason: 'edit',
    language: 'en-US',
    filled: 1,
    at: at(2).toISOString(),
  })
  expect(newest).not.toHaveProperty('base')
  expect((await listOffers(store)).offers).toMatchObject([{ versions: 3, lastVersionAt: at(2).toISOString() }])
})

it('tells how many fields changed against the version before', async () => {
  const both = (url: string, segments: string[], minute: number) =>
    keepVersion(store, formSnapshot({ 'landing-page': url, segments }, read(minute)), 'edit', at(minute))
  const urlAlone = (url: string, minute: number) =>
    formSnapshot({ 'landing-page': url }, { ...read(minute), readings: { segments: { state: 'missing' } } })
  await keepVersion(store, urlAlone('a', 0), 'edit', at(0))
  await both('a', ['s'], 1)
  await both('b', ['s', 't'], 2)
  await keepVersion(store, urlAlone('a', 3), 'undone', at(3))
  const { versions, unreadable } = await listVersions(store, 'offer-1')
  expect(versions.map(({ changed }) => changed)).toEqual([1, 2, 0, undefined])
  expect(versions[0]?.reason).toBe('undone')
  expect(unreadable).toBe(0)
})

it('makes no version of what the newest says already, in whatever order', async () => {
  await keepVersion(store, formSnapshot({ platforms: ['x', 'y'] }), 'edit', at(0))
  const again = await keepVersion(store, formSnapshot({ platforms: ['y', 'x'] }, read(9)), 'edit', at(9))
  expect(again).toEqual({ kept: 'same', at: at(0).toISOString() })
  expect((await listVersions(store, 'offer-1')).versions).toHaveLength(1)
})

it('takes a field that is gone from the page neither for blank nor for news', async () => {
  await keep('a', 0)
  const drifted = formSnapshot({}, { ...read(1), readings: { 'landing-page': { state: 'missing' } } })
  expect(await keepVersion(store, drifted, 'edit', at(1))).toMatchObject({ kept: 'same' })
  const edited = formSnapshot({ segments: ['s'] }, { ...read(2), readings: { 'landing-page': { state: 'missing' } } })
  await keepVersion(store, edited, 'edit', at(2))
  expect(await urls()).toEqual([undefined, 'a'])
})

it('puts a version that is delivered late where it belongs, once', async () => {
  await keep('a', 0)
  await keep('c', 2)
  const late = withUrl('b', 1)
  expect(await keepVersion(store, late, 'edit', at(5))).toEqual({ kept: 'version', at: at(1).toISOString() })
  expect(await keepVersion(store, late, 'edit', at(6))).toEqual({ kept: 'same', at: at(1).toISOString() })
  expect(await urls()).toEqual(['c', 'b', 'a'])
})

it('makes no version of what is delivered late and what the next one says already', async () => {
  await keep('a', 0)
  await keepVersion(store, withUrl('b', 2), 'restored', at(2))
  expect(await keep('b', 1)).toEqual({ kept: 'same', at: at(2).toISOString() })
  expect(await urls()).toEqual(['b', 'a'])
})

it('dates no version into the future', async () => {
  expect(await keepVersion(store, withUrl('a', 9), 'edit', at(3))).toMatchObject({ at: at(3).toISOString() })
})

it('keeps a cleared form as a version of its own', async () => {
  await keep('a', 0)
  await keep('', 1)
  expect(await urls()).toEqual(['', 'a'])
})

it('keeps nothing of a page on which nothing was read', async () => {
  const nothing = formSnapshot({}, { readings: everyReading({ state: 'not-ready' }) })
  expect(await keepVersion(store, nothing, 'edit', at(0))).toEqual({ kept: 'same', at: null })
  expect(await listOffers(store)).toEqual({ offers: [], unreadable: 0 })
})

it('keeps the base and the reason', async () => {
  await keepVersion(store, withUrl('b', 0), 'before-restore', at(0), { 'landing-page': 'a' })
  const { versions } = await listVersions(store, 'offer-1')
  expect(versions).toMatchObject([{ reason: 'before-restore', base: { 'landing-page': 'a' } }])
})

it('lists an offer from its first version on, even while the page loads', async () => {
  const loading = formSnapshot({ 'landing-page': 'a' }, { ...read(3), readings: { contacts: { state: 'not-ready' } } })
  await keepVersion(store, loading, 'edit', at(3))
  const { offers } = await listOffers(store)
  expect(offers).toMatchObject([{ id: 'offer-1', versions: 1, lastVersionAt: at(3).toISOString() }])
})

it('loses nothing of two writers on one offer', async () => {
  const other = await openStore()
  const written = Array.from({ length: 20 }, (_, index) => `url ${index}`)
  await Promise.all(
    written.map((url, index) => keepVersion(index % 2 ? store : other, withUrl(url, index), 'edit', at(index))),
  )
  other.close()
  expect((await urls()).sort()).toEqual(written.sort())
})

it('makes one version of the same edit sent twice at once', async () => {
  const other = await openStore()
  await Promise.all([keep('a', 0), keepVersion(other, withUrl('a', 0), 'edit', at(0))])
  other.close()
  expect(await urls()).toEqual(['a'])
})

it('keeps offers apart, and a name that begins another', async () => {
  await keepVersion(store, formSnapshot({ segments: ['1'] }, { offer: { id: 'offer' } }), 'edit', at(0))
  await keepVersion(store, formSnapshot({ segments: ['2'] }, { offer: { id: 'offer-1' } }), 'edit', at(0))
  expect((await listVersions(store, 'offer')).versions.map(version => version.values.segments)).toEqual([['1']])
})

it('skips and counts a corrupt version, leaves it there, and still adds after it', async () => {
  await keep('a', 0)
  const corrupt = {
    offerId: 'offer-1',
    at: at(5).toISOString(),
    reason: 'edit',
    language: '',
    values: { platforms: 'no' },
  }
  await putRaw('versions', corrupt)
  await keep('a', 6)
  const { versions, unreadable } = await listVersions(store, 'offer-1')
  expect(versions).toHaveLength(2)
  expect(unreadable).toBe(1)
  expect((await listOffers(store)).offers).toMatchObject([{ versions: 3 }])
})
