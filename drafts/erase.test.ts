import { afterEach, beforeEach, expect, it } from 'vitest'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import {
  answersFor,
  eraseAll,
  eraseOffer,
  keepPortalWords,
  keepVersion,
  listOffers,
  listVersions,
  openStore,
  pinEdition,
  portalWordsOf,
  preferencesFor,
  type Store,
  saveAnswer,
  saveReading,
} from './index'

let store: Store
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
  for (const id of ['a', 'b']) {
    const form = formSnapshot({ 'landing-page': id }, { offer: { id, alias: `Offer ${id}` } })
    await keepVersion(store, form, 'edit', new Date())
    await saveReading(store, form)
    await saveAnswer(store, { offerId: id }, { fact: 'offer.publishedLive', value: true, answeredOn: '2026-11-25' })
    await pinEdition(store, '2021-02', id)
    await keepPortalWords(store, [{ offerId: `Offer ${id}`, page: 'solutions', documents: 2 }], '2026-11-25T12:00:00Z')
  }
  await saveAnswer(store, 'organisation', {
    fact: 'organisation.goldCompetency',
    value: true,
    answeredOn: '2026-11-25',
  })
})
afterEach(() => store.close())

const left = async (id: string) => ({
  offers: (await listOffers(store)).offers.filter(offer => offer.id === id).length,
  versions: (await listVersions(store, id)).versions.length,
  answers: (await answersFor(store, id)).offer.length,
  words: (await portalWordsOf(store, [id, `Offer ${id}`])).length,
  pin: (await preferencesFor(store, id)).pins.offer,
})

it('one offer takes all of it, and nothing of others or of the organisation', async () => {
  await eraseOffer(store, 'a')
  expect(await left('a')).toEqual({ offers: 0, versions: 0, answers: 0, words: 0, pin: undefined })
  expect(await left('b')).toEqual({ offers: 1, versions: 1, answers: 1, words: 1, pin: '2021-02' })
  expect((await answersFor(store, 'a')).organisation).toHaveLength(1)
  await eraseOffer(store, 'never seen')
})

it('all leaves no database, though another page has it open', async () => {
  const other = await openStore()
  await eraseAll(store)
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([])
  expect((await listOffers(other)).offers).toEqual([])
  other.close()
  store = await openStore()
  expect((await listOffers(store)).offers).toEqual([])
})
