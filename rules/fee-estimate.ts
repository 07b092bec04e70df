import type { Fee } from './edition'

/** US dollars a year. */
export interface FeeEstimate {
  /** The fee without the status. */
  feeUsd: number
  percent: number
  /** The fee with the status that lowers it, where one does. */
  reduced: { feeUsd: number; percent: number; savedUsd: number } | null
}

/** What the marketplace would keep of a year's billed sales, in US dollars. Null unless the sales are a finite amount of 0 or more. */
export function estimateFee({ percent, reduced }: Fee, billedSalesUsd: number): FeeEstimate | null {
  if (!Number.isFinite(billedSalesUsd) || billedSalesUsd < 0) return null
  const feeOf = (share: number) => (billedSalesUsd * share) / 100
  const feeUsd = feeOf(percent)
  if (!reduced) return { feeUsd, percent, reduced: null }
  const lower = feeOf(reduced.percent)
  return { feeUsd, percent, reduced: { feeUsd: lower, percent: reduced.percent, savedUsd: feeUsd - lower } }
}
