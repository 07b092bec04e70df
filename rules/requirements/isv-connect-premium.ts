import type { Source } from '../assessment'
import type { IsoDate, OfferType } from '../facts'
import { ofType } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustBeEnrolled } from './isv-tier'

/**
 * The organisation has an active enrolment in the premium tier of ISV Connect. `types`: the offer types that are asked.
 * `standardFrom`: the day from which, within the edition's time, the standard tier came to do as well; without it, that does not do.
 */
export const isvConnectPremium = (
  source: Source,
  types: readonly OfferType[],
  standardFrom?: IsoDate,
): Requirement => ({
  id: 'isv-connect-premium',
  status: 'business-applications-incentivized',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.isvConnect'],
  source,
  appliesTo: facts => ofType(facts, types),
  check(facts) {
    const enrolled = mustBeEnrolled(facts)
    if (enrolled.variant !== 'standard') return enrolled
    if (standardFrom) return { outcome: 'unknown', variant: 'standard', args: [{ date: standardFrom }] }
    return { outcome: 'unmet', variant: 'standard' }
  },
})
