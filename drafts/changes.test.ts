import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import {
  keepVersion,
  onStoreChange,
  openStore,
  removeAnswer,
  type Store,
  type StoreChange,
  saveAnswer,
  saveReading,
} from './index'

let store: Store
let stop: AbortController
let heard: StoreChange[]
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
  stop = new AbortController()
  heard = []
})
afterEach(() => {
  stop.abort()
  store.close()
})

const listen = () => onStoreChange(change => heard.push(change), stop.signal)
const settled = async (last: StoreChange) => vi.waitFor(() => expect(heard.at(-1)).toEqual(last))

it('announces each write, and none that wrote nothing', async () => {
  listen()
  const form = formSnapshot({ 'landing-page': 'a' })
  await keepVersion(store, form, 'edit', new Date())
  await keepVersion(store, form, 'edit', new Date())
  await saveReading(store, form)
  await saveReading(store, formSnapshot({}, { readings: { contacts: { state: 'not-ready' } } }))
  await saveAnswer(
    store,
    { offerId: 'offer-1' },
    { fact: 'offer.publishedLive', value: true, answeredOn: '2026-11-23' },
  )
  await removeAnswer(store, 'organisation', 'organisation.isvSuccess')
  await settled({ kind: 'answer' })
  expect(heard).toEqual([
    { kind: 'version', offerId: 'offer-1' },
    { kind: 'reading', offerId: 'offer-1' },
    { kind: 'answer', offerId: 'offer-1' },
    { kind: 'answer' },
  ])
})

it('does not pass on what is no announcement', async () => {
  listen()
  const channel = new BroadcastChannel('cosell-checklist')
  for (const odd of [
    null,
    'answer',
    { kind: 'other' },
    { kind: 'answer', offerId: 7 },
    { kind: 'answer', offerId: '' },
  ]) {
    channel.postMessage(odd)
  }
  channel.postMessage({ kind: 'reading', offerId: 'a', more: 1 })
  await settled({ kind: 'reading', offerId: 'a' })
  expect(heard).toHaveLength(1)
  channel.close()
})

it('is silent once aborted, before or after it began', async () => {
  listen()
  stop.abort()
  listen()
  const witness = new AbortController()
  const seen = vi.fn()
  onStoreChange(seen, witness.signal)
  await saveReading(store, formSnapshot())
  await vi.waitFor(() => expect(seen).toHaveBeenCalled())
  witness.abort()
  expect(heard).toEqual([])
})
