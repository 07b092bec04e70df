import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PortalWord } from '@/rules'
import { freshDatabase } from '@/tests/support/fresh-database'
import { keepPortalWords, openStore, portalWordsOf, type Store } from './index'

let store: Store
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
})
afterEach(() => store.close())

const monday = '2026-11-23T10:00:00.000Z'
const tuesday = '2026-11-24T10:00:00.000Z'
const overview: PortalWord = { offerId: 'a', page: 'overview', statusWords: 'Co-sell ready.', status: 'co-sell-ready' }
const review: PortalWord = { offerId: 'a', page: 'review', complete: true, documents: 0, contacts: 0 }
const solutions: PortalWord = { offerId: 'Contoso', page: 'solutions', statusWords: 'Under review' }

it('keeps the last word of each page, with its day', async () => {
  await keepPortalWords(store, [overview, review], monday)
  await keepPortalWords(store, [{ ...overview, statusWords: 'In market' }], tuesday)
  expect(await portalWordsOf(store, ['a'])).toEqual([
    { ...overview, statusWords: 'In market', readAt: tuesday },
    { ...review, readAt: monday },
  ])
})

it('gives what was said under any of an offer’s ids, and of no other', async () => {
  await keepPortalWords(store, [overview, solutions], monday)
  expect(await portalWordsOf(store, ['a', 'Contoso'])).toHaveLength(2)
  expect(await portalWordsOf(store, ['b'])).toEqual([])
})
