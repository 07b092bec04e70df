import { describe, expect, it } from 'vitest'
import { editionFor, editions } from './editions'
import { estimateFee } from './fee-estimate'

const estimate = (edition: string, sales: number) => estimateFee(editionFor(edition).fee, sales)

describe('estimateFee', () => {
  it('halves 20 percent where the status lowers the fee', () => {
    expect(estimate('2020-05', 250_000)).toEqual({
      feeUsd: 50_000,
      percent: 20,
      reduced: { feeUsd: 25_000, percent: 10, savedUsd: 25_000 },
    })
  })

  it('is 3 percent for everybody later', () => {
    expect(estimate('2023-08', 250_000)).toEqual({ feeUsd: 7500, percent: 3, reduced: null })
  })

  it.each(editions)('takes nothing of nothing in $id', ({ fee }) => {
    expect(estimateFee(fee, 0)).toMatchObject({ feeUsd: 0 })
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is none for %s', sales => {
    expect(estimate('2020-05', sales)).toBeNull()
  })
})
