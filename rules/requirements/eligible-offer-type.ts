import type { Source } from '../assessment'
import { offerTypeName } from '../names'
import { ofType } from '../offer-families'
import type { Requirement } from '../requirement'

/** The offer is no Office app or add-in: from July 2021 on those can never become co-sell ready. */
export const eligibleOfferType = (source: Source): Requirement => ({
  id: 'eligible-offer-type',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'offer',
  asks: [],
  source,
  check(facts) {
    const type = facts.offer?.type
    const excluded = ofType(facts, ['office-add-in'])
    if (!type || excluded === 'unknown') return { outcome: 'unknown' }
    if (excluded === 'yes') return { outcome: 'unmet', deadEnd: 'for-good' }
    return { outcome: 'met', args: [{ text: offerTypeName(type) }] }
  },
})
