import { describe, expect, it } from 'vitest'
import type { Answer, FactPath } from '@/rules'
import { isAsked, openFirst } from './asked-facts'

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
    expect(asks.filter(fact => isAsked(fact, given(answers)))).toEqual(asked)
  })
})

describe('the order', () => {
  it.each<[Partial<Record<FactPath, Answer['value']>>, FactPath[]]>([
    [{}, asks],
    [{ [consumed]: 5 }, [transactable, billed, consumed]],
    [{ [consumed]: 5, [transactable]: true }, [billed, consumed, transactable]],
    [{ [consumed]: 5, [transactable]: true, [billed]: 0 }, asks],
  ])('%j: %j', (answers, order) => expect(openFirst(asks, given(answers))).toEqual(order))
})
