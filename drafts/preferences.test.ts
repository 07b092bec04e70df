import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { defaultPreferences } from '@/rules'
import { freshDatabase } from '@/tests/support/fresh-database'
import {
  judgingFor,
  keepDaysOf,
  onStoreChange,
  openStore,
  pinEdition,
  preferencesFor,
  type Store,
  saveAnswer,
  setAnswerAge,
  setKeepDays,
} from './index'
import { databaseVersion } from './tables'

let store: Store
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
})
afterEach(() => store.close())

it('are the defaults until something is set', async () => {
  expect(await preferencesFor(store, 'a')).toEqual(defaultPreferences)
})

it('pin an edition for one offer or for all, and take a pin away', async () => {
  await pinEdition(store, '2021-02', 'a')
  await pinEdition(store, '2023-08')
  expect((await preferencesFor(store, 'a')).pins).toEqual({ all: '2023-08', offer: '2021-02' })
  expect((await preferencesFor(store, 'b')).pins).toEqual({ all: '2023-08' })
  await pinEdition(store, null, 'a')
  await pinEdition(store, null)
  expect((await preferencesFor(store, 'a')).pins).toEqual({})
})

it('keep how long versions are kept', async () => {
  expect(await keepDaysOf(store)).toBeNull()
  await setKeepDays(store, 90)
  await setAnswerAge(store, 30)
  expect(await keepDaysOf(store)).toBe(90)
  await setKeepDays(store, null)
  expect(await keepDaysOf(store)).toBeNull()
})

it('keep the age of answers apart from the pins', async () => {
  await pinEdition(store, '2023-08')
  await setAnswerAge(store, null)
  expect(await preferencesFor(store, 'a')).toEqual({ pins: { all: '2023-08' }, answerAgeDays: null })
  await pinEdition(store, null)
  await setAnswerAge(store, 30)
  expect(await preferencesFor(store, 'a')).toEqual({ pins: {}, answerAgeDays: 30 })
})

it.each(['general', 'offer:general', '__proto__'])('tell an offer called %j from all', async offerId => {
  await pinEdition(store, '2021-02', offerId)
  expect((await preferencesFor(store, offerId)).pins).toEqual({ offer: '2021-02' })
  expect((await preferencesFor(store, 'other')).pins).toEqual({})
})

it('are the defaults where a record is corrupt', async () => {
  const database = await openDB('cosell-checklist', databaseVersion)
  await database.put('preferences', { id: 'general', edition: '<b>', answerAgeDays: -4 })
  database.close()
  expect(await preferencesFor(store, 'a')).toEqual(defaultPreferences)
})

it('are announced, and go with the answers', async () => {
  const heard: unknown[] = []
  const life = new AbortController()
  onStoreChange(change => heard.push(change), life.signal)
  await pinEdition(store, '2021-02', 'a')
  await setAnswerAge(store, 30)
  const answer = { fact: 'offer.publishedLive', value: true, answeredOn: '2026-11-23' } as const
  await saveAnswer(store, { offerId: 'a' }, answer)
  await expect
    .poll(() => heard)
    .toEqual([{ kind: 'preferences', offerId: 'a' }, { kind: 'preferences' }, { kind: 'answer', offerId: 'a' }])
  expect(await judgingFor(store, 'a')).toEqual({
    answers: [answer],
    preferences: { pins: { offer: '2021-02' }, answerAgeDays: 30 },
  })
  life.abort()
})
