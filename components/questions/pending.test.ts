import { describe, expect, it } from 'vitest'
import type { Answer } from '@/rules'
import { currentAnswers, type PendingAnswer, withPending } from './pending'

const day = '2026-11-23'
const profile = (value: boolean): Answer => ({ fact: 'organisation.businessProfileComplete', value, answeredOn: day })
const share = (value: number): Answer => ({ fact: 'offer.repeatableIpOnAzurePercent', value, answeredOn: day })
const ofOrganisation = (answer: Answer): PendingAnswer => ({ scope: 'organisation', fact: answer.fact, answer })
const ofOffer = (offerId: string, answer: Answer): PendingAnswer => ({ scope: { offerId }, fact: answer.fact, answer })
const values = (answers: ReadonlyMap<string, Answer>) => [...answers.values()].map(({ value }) => value)

describe('currentAnswers', () => {
  it('lays what waits over what is stored', () => {
    expect(values(currentAnswers([profile(true), share(40)], [ofOrganisation(profile(false))], 'a'))).toEqual([
      false,
      40,
    ])
  })

  it('takes a withdrawn answer away', () => {
    const withdrawn: PendingAnswer = { scope: 'organisation', fact: profile(true).fact, answer: null }
    expect(values(currentAnswers([profile(true), share(40)], [withdrawn], 'a'))).toEqual([40])
  })

  it('leaves another offer’s answer out, and the organisation’s in', () => {
    const pending = [ofOffer('b', share(90)), ofOrganisation(profile(true))]
    expect(values(currentAnswers([share(40)], pending, 'a'))).toEqual([40, true])
  })
})

describe('withPending', () => {
  it('keeps the newest of one question', () => {
    const pending = [ofOffer('a', share(1)), ofOffer('a', share(2)), ofOffer('b', share(3))].reduce(withPending, [])
    expect(pending.map(({ answer }) => answer?.value)).toEqual([2, 3])
  })
})
