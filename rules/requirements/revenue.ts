import type { FactPath } from '../facts'

const thresholdUsd = 100_000
/** The same sum in every edition. */
export const threshold = { usd: thresholdUsd }

export const consumedRevenue: FactPath = 'organisation.azureConsumedRevenueTtmUsd'

export const isEnough = (usd: number | undefined): usd is number => usd !== undefined && usd >= thresholdUsd

export function largest(amounts: readonly (number | undefined)[]): number | undefined {
  const known = amounts.filter(amount => amount !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}

/** Tells that Azure consumed revenue is known and does not suffice, where something else is asked. */
export const knownBelow = (consumed: number | undefined) =>
  consumed !== undefined && {
    detail: { key: 'req_revenue_threshold_detail', args: [{ usd: consumed }, threshold] },
  }
