import { describe, expect, it } from 'vitest'
import type { Answer } from './answer'
import type { FactPath, Facts } from './facts'
import { answerableFacts, questionFor } from './questions'
import { deepFreeze } from './test-facts'
import { withAnswers } from './with-answers'

const answer = (fact: string, value: unknown) => ({ fact, value, answeredOn: '2026-11-12' }) as Answer
const page: Facts = deepFreeze({ offer: { type: 'saas' }, form: { platforms: [] } })

describe('withAnswers', () => {
  it('lays answers over the facts and changes neither', () => {
    const countries = deepFreeze(['DE', 'PL'])
    const answers = deepFreeze([
      answer('offer.transactable', false),
      answer('offer.eligibleCountries', countries),
      answer('organisation.azureConsumedRevenueTtmUsd', 91_180),
      answer('organisation.isvConnect', 'premium'),
    ])
    expect(withAnswers(page, answers)).toEqual({
      offer: { type: 'saas', transactable: false, eligibleCountries: ['DE', 'PL'] },
      organisation: { azureConsumedRevenueTtmUsd: 91_180, isvConnect: 'premium' },
      form: { platforms: [] },
    })
  })

  it('leaves the facts as they are without answers', () => {
    expect(withAnswers(page, [])).toEqual(page)
  })

  it('lets the later of two answers count', () => {
    const answers = [answer('offer.transactable', true), answer('offer.transactable', false)]
    expect(withAnswers({}, answers)).toEqual({ offer: { transactable: false } })
  })

  it('keeps a number that cannot be, for its check to report', () => {
    expect(withAnswers({}, [answer('offer.repeatableIpOnAzurePercent', 180)]).offer).toEqual({
      repeatableIpOnAzurePercent: 180,
    })
  })

  it.each([
    ['offer.transactable', 'true'],
    ['offer.transactable', null],
    ['offer.billedRevenueUsd', '100000'],
    ['offer.repeatableIpOnAzurePercent', true],
    ['offer.eligibleCountries', 'DE'],
    ['offer.eligibleCountries', ['DE', 7]],
    ['organisation.isvConnect', 'platinum'],
    ['organisation.isvConnect', ['premium']],
    ['offer.type', 'saas'],
    ['organisation.partnerId', '12345'],
    ['offer.__proto__', true],
    ['form.platforms', ['Microsoft Azure']],
    ['constructor', true],
  ])('leaves out %s = %j', (fact, value) => {
    expect(withAnswers(page, [answer(fact, value)])).toEqual(page)
  })
})

describe('questionFor', () => {
  it.each(answerableFacts)('knows how to ask for %s', fact => {
    const question = questionFor(fact)
    expect(question.fact).toBe(fact)
    expect(question.scope).toBe(fact.split('.')[0])
    expect(question.choices !== undefined).toBe(question.input === 'choice')
  })

  it('throws on a path that names no fact', () => {
    expect(() => questionFor('offer.constructor' as FactPath)).toThrow(RangeError)
  })
})
