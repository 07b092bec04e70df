import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { everyReading, formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import { listOffers, offerById, openStore, type Store, saveReading } from './index'

let store: Store
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
})
afterEach(() => store.close())

const offer = { id: 'offer-1' }
const last = async () => (await offerById(store, 'offer-1'))?.snapshot.readings['landing-page']

it('keeps the last reading of each offer, the one read last first', async () => {
  await saveReading(store, formSnapshot({ 'landing-page': 'old' }))
  await saveReading(store, formSnapshot({ 'landing-page': 'new' }, { readAt: '2026-11-23T15:00:00.000Z' }))
  await saveReading(store, formSnapshot({}, { offer: { id: 'offer-2' }, readAt: '2026-11-24T15:00:00.000Z' }))
  const { offers, unreadable } = await listOffers(store)
  expect(unreadable).toBe(0)
  expect(offers.map(({ id }) => id)).toEqual(['offer-2', 'offer-1'])
  expect(offers[1]).toMatchObject({ alias: 'Contoso Field Service', readAt: '2026-11-23T15:00:00.000Z', versions: 0 })
  expect(offers[1]).not.toHaveProperty('lastVersionAt')
  expect(await last()).toEqual({ state: 'found', value: 'new' })
})

it('does not store a page that is still loading', async () => {
  const loading = formSnapshot({ 'landing-page': 'half' }, { readings: { contacts: { state: 'not-ready' } } })
  await saveReading(store, loading)
  expect(await offerById(store, 'offer-1')).toBeUndefined()
  await saveReading(store, formSnapshot({ 'landing-page': 'whole' }))
  await saveReading(store, loading)
  expect(await last()).toEqual({ state: 'found', value: 'whole' })
})

it('tells plainly that a field is missing now, but keeps the last reading when nothing at all is found', async () => {
  await saveReading(store, formSnapshot({ 'landing-page': 'a' }))
  await saveReading(store, formSnapshot({}, { readings: everyReading({ state: 'missing' }) }))
  expect(await last()).toEqual({ state: 'found', value: 'a' })
  await saveReading(store, formSnapshot({}, { readings: { 'landing-page': { state: 'missing' } } }))
  expect(await last()).toEqual({ state: 'missing' })
})

it('does not take a reading that is delivered late for the last, unless the clock was set back', async () => {
  const now = new Date('2026-11-23T16:00:00Z')
  await saveReading(store, formSnapshot({ 'landing-page': 'new' }, { readAt: '2026-11-23T15:00:00Z' }), now)
  await saveReading(store, formSnapshot({ 'landing-page': 'late' }, { readAt: '2026-11-23T14:59:59.999Z' }), now)
  expect(await last()).toEqual({ state: 'found', value: 'new' })
  await saveReading(store, formSnapshot({ 'landing-page': 'future' }, { readAt: '2026-11-24T15:00:00Z' }), now)
  await saveReading(store, formSnapshot({ 'landing-page': 'now' }, { readAt: '2026-11-23T16:00:00Z' }), now)
  expect(await last()).toEqual({ state: 'found', value: 'now' })
})

it('keeps name and type of an offer where the page does not show them', async () => {
  const named = { ...offer, alias: 'Contoso', typeLabel: 'Software as a Service', type: 'saas' } as const
  await saveReading(store, formSnapshot({}, { offer: named }))
  await saveReading(store, formSnapshot({}, { offer }))
  expect(await offerById(store, 'offer-1')).toMatchObject(named)
  await saveReading(store, formSnapshot({}, { offer: { ...offer, alias: 'Fabrikam', typeLabel: 'Something new' } }))
  const changed = await offerById(store, 'offer-1')
  expect(changed).toMatchObject({ alias: 'Fabrikam', typeLabel: 'Something new' })
  expect(changed).not.toHaveProperty('type')
})

it('skips and counts a corrupt record, and sets it aside when a new reading takes its place', async () => {
  const corrupt = { id: 'offer-1', snapshot: { offer: { id: 'offer-2' } }, note: 'kept' }
  const database = await openDB('cosell-checklist')
  await database.put('offers', corrupt)
  expect(await listOffers(store)).toEqual({ offers: [], unreadable: 1 })
  expect(await offerById(store, 'offer-1')).toBeUndefined()
  await saveReading(store, formSnapshot())
  expect(await listOffers(store)).toMatchObject({ offers: [{ id: 'offer-1' }], unreadable: 0 })
  expect(await database.getAll('unreadable')).toEqual([{ table: 'offers', record: corrupt }])
  database.close()
})

it('counts a record whose snapshot is of another offer as corrupt', async () => {
  const database = await openDB('cosell-checklist')
  await database.put('offers', { id: 'offer-9', snapshot: formSnapshot() })
  database.close()
  expect(await listOffers(store)).toEqual({ offers: [], unreadable: 1 })
})
