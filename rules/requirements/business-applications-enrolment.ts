import type { Source } from '../assessment'
import { ofType, powerAppsTypes } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'
import { mustBeEnrolled } from './isv-tier'

const common = {
  id: 'business-applications-enrolment',
  status: 'business-applications-incentivized',
  level: 'required',
  scope: 'organisation',
  replaces: 'isv-connect-premium',
  appliesTo: facts => ofType(facts, powerAppsTypes),
} as const satisfies Partial<Requirement>

/** An enrolment in ISV Connect carries Business Applications to the top status: premium, and from July 2021 on standard too. */
export const enrolledInIsvConnect = (source: Source): Requirement => ({
  ...common,
  asks: ['organisation.isvConnect'],
  wording: 'isv_connect',
  source,
  check(facts) {
    const verdict = mustBeEnrolled(facts)
    return verdict.variant ? verdict : { ...verdict, variant: 'isv_connect', ...fixIf(verdict.outcome, 'isv_connect') }
  },
})

/** An enrolment in ISV Success carries Business Applications to the top status. */
export const enrolledInIsvSuccess = (source: Source): Requirement => ({
  ...common,
  asks: ['organisation.isvSuccess'],
  wording: 'isv_success',
  source,
  check({ organisation }) {
    const { outcome } = mustBeTrue(organisation?.isvSuccess)
    return { outcome, variant: 'isv_success', ...fixIf(outcome, 'isv_success') }
  },
})

const fixIf = (outcome: string, programme: string) =>
  outcome === 'unmet' && { fix: { key: `req_business_applications_enrolment_fix_${programme}` } }
