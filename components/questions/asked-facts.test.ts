import { describe, expect, it } from 'vitest'
import type { Answer, FactPath } from '@/rules'
import { askedNow, openFirst } from './asked-facts'

const consumed = 'organisation.azureConsumedRevenueTtmUsd'
const transactable = 'offer.transactable'
const billed = 'offer.billedRevenueUsd'
const asks: FactPath[] = [consumed, transactable, billed]

const given = (values: Partial<Record<FactPath, Answer['value']>>) =>
  new Map(
    (Object.entries(values) as [FactPath, Answer['value']][]).map(([fact, value]) => [
      fact,
      { fact, value, answeredOn: '2026-11-23' },
    ]),
  )

describe('what is asked', () => {
  it.each<[Partial<Record<FactPath, Answer['value']>>, FactPath[]]>([
    [{}, [consumed, transactable]],
    [{ [transactable]: false }, [consumed, transactable]],
    [{ [transactable]: true }, asks],
    [{ [transactable]: false, [billed]: 5 }, asks],
    [{ [consumed]: 5 }, [consumed, transactable]],
  ])('%j asks %j', (answers, asked) => {
    expect(askedNow(asks, given(answers))).toEqual(asked)
  })

  it('is a figure by itself where transactable is not asked, as in October 2020', () => {
    expect(askedNow([consumed, billed], given({}))).toEqual([consumed, billed])
  })
})

describe('the order', () => {
  it.each<[Partial<Record<FactPath, Answer['value']>>, FactPath[]]>([
    [{}, asks],
    [{ [consumed]: 5 }, [transactable, billed, consumed]],
    [{ [consumed]: 5, [transactable]: true }, [billed, consumed, transactable]],
    [{ [consumed]: 5, [transactable]: true, [billed]: 0 }, asks],
  ])('%j: %j', (answers, order) => expect(openFirst(asks, given(answers), new Set())).toEqual(order))

  it('has what is too old to count among what is open', () => {
    expect(openFirst(asks, given({ [transactable]: true, [billed]: 5 }), new Set([billed]))).toEqual([
      consumed,
      billed,
      transactable,
    ])
  })
})
