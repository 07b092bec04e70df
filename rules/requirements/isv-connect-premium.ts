import { businessApplicationsTypes, ofType } from '../offer-families'
import type { Requirement } from '../requirement'
import { programmeStep } from '../sources'

/** The organisation has an active enrolment in the premium tier of ISV Connect. */
export const isvConnectPremium: Requirement = {
  id: 'isv-connect-premium',
  status: 'business-applications-incentivized',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.isvConnect'],
  source: programmeStep(4, { key: 'req_isv_connect_premium_note', args: [{ date: '2020-09-02' }] }),
  appliesTo: facts => ofType(facts, businessApplicationsTypes),
  check({ organisation }) {
    switch (organisation?.isvConnect) {
      case 'premium':
        return { outcome: 'met' }
      case 'standard':
        return { outcome: 'unmet', variant: 'standard' }
      case 'none':
        return { outcome: 'unmet' }
      default:
        return { outcome: 'unknown' }
    }
  },
}
