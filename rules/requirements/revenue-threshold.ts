import type { Source } from '../assessment'
import { amountAt } from '../fact-at'
import type { FactPath, Facts } from '../facts'
import { azureIpTypes, ofType } from '../offer-families'
import type { Requirement, Verdict } from '../requirement'
import { consumedRevenue, isEnough, knownBelow, largest, threshold } from './revenue'
import { judgeByPrice } from './revenue-by-price'

/** What an edition counts beside Azure consumed revenue. */
interface BilledRule {
  /** The figure to ask for. Once it is known to be too low, no other can lift it. */
  asked: FactPath
  /** Figures that show as much, since they are a part of it. */
  shownBy: readonly FactPath[]
  /** Only a transactable offer's billed revenue counts. */
  transactableOnly: boolean
  wording?: string
}

const common = {
  id: 'revenue-threshold',
  status: 'azure-ip-incentivized',
  level: 'required',
  scope: 'organisation',
  whyArgs: [threshold],
  appliesTo: facts => ofType(facts, azureIpTypes),
} as const satisfies Partial<Requirement>

const rules = {
  /** Billed since launch, by all Azure solutions together: no period is set. Billed, not monthly, as the Polish translation of May 2020 has it. */
  sinceLaunch: {
    asked: 'offer.billedRevenueUsd',
    shownBy: ['offer.billedRevenueTtmUsd', 'organisation.billedRevenueTtmUsd'],
    transactableOnly: true,
  },
  /** The same, of this offer alone. */
  ofOffer: { asked: 'offer.billedRevenueUsd', shownBy: ['offer.billedRevenueTtmUsd'], transactableOnly: true },
  /** Either of the two; what the marketplace has billed is not tied to a transactable offer. */
  either: {
    asked: 'offer.billedRevenueUsd',
    shownBy: ['offer.billedRevenueTtmUsd'],
    transactableOnly: false,
    wording: 'either',
  },
  /** Billed over the trailing twelve months too, from October 2021 on. */
  trailing: { asked: 'offer.billedRevenueTtmUsd', shownBy: [], transactableOnly: true, wording: 'trailing' },
  /** The marketplace's billed sales of the whole organisation, from 2024 on. */
  sales: {
    asked: 'organisation.billedRevenueTtmUsd',
    shownBy: ['offer.billedRevenueTtmUsd'],
    transactableOnly: false,
    wording: 'sales',
  },
} as const satisfies Record<string, BilledRule>

/**
 * The organisation has 100,000 US dollars of Azure consumed revenue over the trailing twelve months, or as much of billed revenue,
 * counted as the edition says.
 */
export function revenueThreshold(source: Source, counting: keyof typeof rules): Requirement {
  const rule: BilledRule = rules[counting]
  return {
    ...common,
    asks: [consumedRevenue, ...(rule.transactableOnly ? (['offer.transactable'] as const) : []), rule.asked],
    ...(rule.wording && { wording: rule.wording }),
    source,
    check: facts => judgeRevenue(facts, rule),
  }
}

/** Paid offers are measured by billed revenue, others by Azure consumed revenue: September 2020 alone leaves no choice. */
export const revenueByPrice = (source: Source): Requirement => ({
  ...common,
  asks: ['offer.plansPricedAboveZero', 'offer.billedRevenueUsd', consumedRevenue],
  wording: 'by_price',
  source,
  check: judgeByPrice,
})

function judgeRevenue(facts: Facts, { asked, shownBy, transactableOnly, wording }: BilledRule): Verdict {
  const consumed = amountAt(facts, consumedRevenue)
  const figure = amountAt(facts, asked)
  const billed = largest([figure, ...shownBy.map(path => amountAt(facts, path))])
  const counts = transactableOnly ? facts.offer?.transactable : true

  if (isEnough(consumed))
    return {
      outcome: 'met',
      variant: 'consumed',
      args: [{ usd: consumed }, threshold],
      ...(wording === 'sales' && { detail: { key: 'req_revenue_threshold_detail_consumed' } }),
    }
  if (counts === true && isEnough(billed))
    return { outcome: 'met', variant: 'billed', args: [{ usd: billed }, threshold], basis: 'answer' }

  const detail = knownBelow(consumed)
  if (isEnough(billed) && counts !== false) return { outcome: 'unknown', variant: 'transactable', ...detail }
  if (consumed === undefined) return { outcome: 'unknown' }

  const fix = { key: `req_revenue_threshold_fix${transactableOnly ? '' : '_sales'}`, args: [threshold] }
  if (counts === false) return { outcome: 'unmet', args: [{ usd: consumed }, threshold], fix }
  if (billed !== undefined && figure !== undefined)
    return { outcome: 'unmet', variant: 'both', args: [{ usd: consumed }, { usd: billed }, threshold], fix }
  if (!counts) return { outcome: 'unknown', variant: 'transactable', ...detail }
  return { outcome: 'unknown', variant: wording && wording !== 'either' ? `billed_${wording}` : 'billed', ...detail }
}
