import type { Source } from '../assessment'
import type { OfferType } from '../facts'
import { ofType } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustBeEnrolled } from './isv-tier'

/** The organisation has an active enrolment in the premium tier of ISV Connect. `types`: the offer types that are asked. */
export const isvConnectPremium = (source: Source, types: readonly OfferType[]): Requirement => ({
  id: 'isv-connect-premium',
  status: 'business-applications-incentivized',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.isvConnect'],
  source,
  appliesTo: facts => ofType(facts, types),
  check(facts) {
    const enrolled = mustBeEnrolled(facts)
    return enrolled.variant === 'standard' ? { outcome: 'unmet', variant: 'standard' } : enrolled
  },
})
