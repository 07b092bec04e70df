import type { Answer, FactPath } from '@/rules'
import type { StoreChange } from './changes'
import { readRecords, type StoredAnswer, storedAnswerSchema } from './records'
import type { Store } from './store'

/** Whom an answer concerns: all offers of the organisation, or one offer. */
export type AnswerScope = 'organisation' | { offerId: string }

/** The answers that concern one offer, and how many records of them could not be read. */
export interface AnswersOfOffer {
  organisation: Answer[]
  offer: Answer[]
  unreadable: number
}

/** The organisation's answers and the offer's own. */
export async function answersFor(store: Store, offerId: string): Promise<AnswersOfOffer> {
  const [organisation, offer] = await store.transact(['answers'], 'readonly', transaction => {
    const answers = transaction.objectStore('answers')
    return Promise.all([answers.getAll(answersOf('organisation')), answers.getAll(answersOf({ offerId }))])
  })
  const ofOrganisation = readRecords(storedAnswerSchema, organisation)
  const ofOffer = readRecords(storedAnswerSchema, offer)
  return {
    organisation: ofOrganisation.records.map(record => record.answer),
    offer: ofOffer.records.map(record => record.answer),
    unreadable: ofOrganisation.unreadable + ofOffer.unreadable,
  }
}

/** Keeps a person's answer, in place of an earlier one to the same question. */
export async function saveAnswer(store: Store, scope: AnswerScope, answer: Answer): Promise<void> {
  const record: StoredAnswer = { scope: scopeKey(scope), answer }
  await store.transact(['answers'], 'readwrite', transaction => transaction.objectStore('answers').put(record))
  store.announce(changeOf(scope))
}

/** Takes an answer back: the fact is not known again. */
export async function removeAnswer(store: Store, scope: AnswerScope, fact: FactPath): Promise<void> {
  await store.transact(['answers'], 'readwrite', transaction =>
    transaction.objectStore('answers').delete([scopeKey(scope), fact]),
  )
  store.announce(changeOf(scope))
}

/** The prefix keeps an offer apart that happens to be called "organisation": in the panes of 2023 an offer's id is its name. */
const scopeKey = (scope: AnswerScope) => (scope === 'organisation' ? scope : `offer:${scope.offerId}`)

/** All answers of a scope. An array sorts after every text, so it ends the range. */
const answersOf = (scope: AnswerScope) => IDBKeyRange.bound([scopeKey(scope)], [scopeKey(scope), []])

const changeOf = (scope: AnswerScope): StoreChange =>
  scope === 'organisation' ? { kind: 'answer' } : { kind: 'answer', offerId: scope.offerId }
