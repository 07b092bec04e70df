import type { Source } from '../assessment'
import type { Facts } from '../facts'
import { azureIpTypes, ofType } from '../offer-families'
import type { Requirement, Verdict } from '../requirement'

/** From this day on a new offer has to be transactable. */
const since = { date: '2023-07-11' }

/** The offer is transactable, or was live before that was asked. */
export const transactable = (source: Source): Requirement => ({
  id: 'transactable',
  status: 'azure-ip-incentivized',
  level: 'required',
  scope: 'offer',
  asks: ['offer.transactable', 'offer.plansPricedAboveZero', 'offer.liveBeforeTransactRule'],
  whyArgs: [since],
  source,
  appliesTo: facts => ofType(facts, azureIpTypes),
  check: judgeTransactable,
})

/**
 * An offer is taken for a new one until somebody says otherwise: the exception is for those that can show their age. One without a price
 * is not transactable, whatever is said of it.
 */
function judgeTransactable({ offer }: Facts): Verdict {
  const isFree = offer?.plansPricedAboveZero === false
  if (offer?.transactable === true && !isFree) return { outcome: 'met' }
  if (offer?.liveBeforeTransactRule === true) return { outcome: 'met', variant: 'older', args: [since] }
  const fix = { key: 'req_transactable_fix', args: [since] }
  if (isFree)
    return {
      outcome: 'unmet',
      variant: 'free',
      fix,
      deadEnd: 'as-it-is',
      asks: ['offer.plansPricedAboveZero', 'offer.liveBeforeTransactRule'],
    }
  const asks = ['offer.transactable', 'offer.liveBeforeTransactRule'] as const
  return offer?.transactable === false ? { outcome: 'unmet', fix, asks } : { outcome: 'unknown', asks }
}
