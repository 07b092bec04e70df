import { amountAt } from '../fact-at'
import type { Facts } from '../facts'
import type { Verdict } from '../requirement'
import { consumedRevenue, isEnough, largest, threshold } from './revenue'

/** The rule of 2 September 2020: a paid offer shows billed revenue, cumulative; one that is not paid, the organisation's Azure consumed revenue. */
export function judgeByPrice(facts: Facts): Verdict {
  const paid = facts.offer?.plansPricedAboveZero
  if (paid === true) return judgePaid(facts)
  if (paid === false) return judgeUnpaid(facts)
  return judgeEither(facts)
}

function judgePaid(facts: Facts): Verdict {
  const { billed, isConclusive } = billedRevenue(facts)
  if (isEnough(billed)) return { outcome: 'met', variant: 'billed', args: [{ usd: billed }, threshold] }
  if (billed === undefined || !isConclusive)
    return { outcome: 'unknown', variant: 'paid', asks: ['offer.billedRevenueUsd', 'offer.plansPricedAboveZero'] }
  const fix = { key: 'req_revenue_threshold_fix_paid', args: [threshold] }
  return { outcome: 'unmet', variant: 'paid', args: [{ usd: billed }, threshold], fix }
}

function judgeUnpaid(facts: Facts): Verdict {
  const consumed = amountAt(facts, consumedRevenue)
  if (consumed === undefined) return { outcome: 'unknown', asks: [consumedRevenue, 'offer.plansPricedAboveZero'] }
  const args = [{ usd: consumed }, threshold]
  if (isEnough(consumed)) return { outcome: 'met', variant: 'consumed', args }
  return { outcome: 'unmet', args, fix: { key: 'req_revenue_threshold_fix_free', args: [threshold] } }
}

/** While the price is not known: decided only where both figures say the same. */
function judgeEither(facts: Facts): Verdict {
  const { billed, isConclusive } = billedRevenue(facts)
  const consumed = amountAt(facts, consumedRevenue)
  if (billed === undefined || consumed === undefined) return { outcome: 'unknown', variant: 'price' }
  if (isEnough(billed) && isEnough(consumed))
    return { outcome: 'met', variant: 'billed', args: [{ usd: billed }, threshold] }
  if (isEnough(billed) || isEnough(consumed) || !isConclusive) return { outcome: 'unknown', variant: 'price' }
  const fix = { key: 'req_revenue_threshold_fix_sales', args: [threshold] }
  return { outcome: 'unmet', variant: 'both', args: [{ usd: consumed }, { usd: billed }, threshold], fix }
}

/** What is known to be billed since launch; conclusive when that very figure is known, and not only a part of it. */
function billedRevenue(facts: Facts) {
  const sinceLaunch = amountAt(facts, 'offer.billedRevenueUsd')
  const billed = largest([sinceLaunch, amountAt(facts, 'offer.billedRevenueTtmUsd')])
  return { billed, isConclusive: sinceLaunch !== undefined }
}
