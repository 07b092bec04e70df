import type { Source } from '../assessment'
import { factAt } from '../fact-at'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** A Partner ID and an active marketplace account. An offer that is live shows both: without them nothing can be published. */
export const marketplaceAccount = (source: Source): Requirement => ({
  id: 'marketplace-account',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.marketplaceAccountActive'],
  source,
  check(facts) {
    const known = factAt(facts, 'organisation.marketplaceAccountActive')
    if (known === undefined && facts.offer?.publishedLive === true)
      return { outcome: 'met', variant: 'live', basis: 'answer' }
    return mustBeTrue(facts.organisation?.marketplaceAccountActive)
  },
})
