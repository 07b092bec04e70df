import { amountAt } from '../fact-at'
import type { Facts } from '../facts'
import { azureIpTypes, ofType } from '../offer-families'
import type { Requirement, Verdict } from '../requirement'
import { programmeStep } from '../sources'

const thresholdUsd = 100_000
const threshold = { usd: thresholdUsd }

/**
 * The organisation has 100,000 US dollars of Azure consumed revenue over the trailing twelve months, or the offer is transactable and
 * has 100,000 billed. Billed, not monthly, as the Polish translation has it; this edition sets no period for it.
 */
export const revenueThreshold: Requirement = {
  id: 'revenue-threshold',
  status: 'azure-ip-incentivized',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.azureConsumedRevenueTtmUsd', 'offer.transactable', 'offer.billedRevenueUsd'],
  whyArgs: [threshold],
  source: programmeStep(4, { key: 'req_revenue_threshold_note', args: [{ date: '2020-09-02' }] }),
  appliesTo: facts => ofType(facts, azureIpTypes),
  check: judgeRevenue,
}

function judgeRevenue(facts: Facts): Verdict {
  const consumed = amountAt(facts, 'organisation.azureConsumedRevenueTtmUsd')
  const sinceLaunch = amountAt(facts, 'offer.billedRevenueUsd')
  const trailing = [amountAt(facts, 'offer.billedRevenueTtmUsd'), amountAt(facts, 'organisation.billedRevenueTtmUsd')]
  const billed = largest([sinceLaunch, ...trailing])
  const transactable = facts.offer?.transactable

  if (isEnough(consumed)) return { outcome: 'met', variant: 'consumed', args: [{ usd: consumed }, threshold] }
  if (transactable === true && isEnough(billed))
    return { outcome: 'met', variant: 'billed', args: [{ usd: billed }, threshold] }

  const detail = consumed !== undefined && {
    detail: { key: 'req_revenue_threshold_detail', args: [{ usd: consumed }, threshold] },
  }
  if (isEnough(billed) && transactable !== false) return { outcome: 'unknown', variant: 'transactable', ...detail }
  if (consumed === undefined) return { outcome: 'unknown' }

  const fix = { key: 'req_revenue_threshold_fix', args: [threshold] }
  if (transactable === false) return { outcome: 'unmet', args: [{ usd: consumed }, threshold], fix }
  if (billed !== undefined && sinceLaunch !== undefined)
    return { outcome: 'unmet', variant: 'both', args: [{ usd: consumed }, { usd: billed }, threshold], fix }
  return { outcome: 'unknown', variant: transactable ? 'billed' : 'transactable', ...detail }
}

const isEnough = (usd: number | undefined): usd is number => usd !== undefined && usd >= thresholdUsd

function largest(amounts: (number | undefined)[]): number | undefined {
  const known = amounts.filter(amount => amount !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}
