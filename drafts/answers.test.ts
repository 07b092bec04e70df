import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Answer } from '@/rules'
import { freshDatabase } from '@/tests/support/fresh-database'
import { answersFor, openStore, removeAnswer, type Store, saveAnswer } from './index'

let store: Store
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
})
afterEach(() => store.close())

const gold: Answer = { fact: 'organisation.goldCompetency', value: true, answeredOn: '2026-11-12', note: 'Ask Maja' }
const live: Answer = { fact: 'offer.publishedLive', value: false, answeredOn: '2026-11-13' }
const countries: Answer = { fact: 'offer.eligibleCountries', value: ['DE', 'PL'], answeredOn: '2026-11-13' }

it('keeps the organisation’s answers for all offers and an offer’s own for itself', async () => {
  await saveAnswer(store, 'organisation', gold)
  await saveAnswer(store, { offerId: 'a' }, live)
  await saveAnswer(store, { offerId: 'a' }, countries)
  expect(await answersFor(store, 'a')).toEqual({ organisation: [gold], offer: [countries, live], unreadable: 0 })
  expect(await answersFor(store, 'b')).toEqual({ organisation: [gold], offer: [], unreadable: 0 })
})

it('replaces an answer to the same question and takes one back', async () => {
  await saveAnswer(store, { offerId: 'a' }, live)
  await saveAnswer(store, { offerId: 'a' }, { ...live, value: true })
  expect((await answersFor(store, 'a')).offer).toEqual([{ ...live, value: true }])
  await removeAnswer(store, { offerId: 'a' }, live.fact)
  expect((await answersFor(store, 'a')).offer).toEqual([])
  await removeAnswer(store, 'organisation', gold.fact)
})

it.each(['organisation', 'offer:organisation', ''])('keeps an offer called %j apart', async offerId => {
  await saveAnswer(store, 'organisation', gold)
  await saveAnswer(store, { offerId }, live)
  expect(await answersFor(store, offerId)).toEqual({ organisation: [gold], offer: [live], unreadable: 0 })
})

it('skips and counts a corrupt answer', async () => {
  const database = await openDB('cosell-checklist')
  await database.put('answers', { scope: 'organisation', answer: { fact: 'organisation.isvSuccess', value: {} } })
  database.close()
  await saveAnswer(store, 'organisation', gold)
  expect(await answersFor(store, 'a')).toEqual({ organisation: [gold], offer: [], unreadable: 1 })
})
