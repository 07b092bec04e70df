import type { Source } from '../assessment'
import type { Facts } from '../facts'
import { solutionTypeName } from '../names'
import { ofType, powerAppsTypes, solutionTypeOf } from '../offer-families'
import type { Requirement, Verdict } from '../requirement'
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
    if (verdict.outcome === 'met') return ofIpSolution(facts, verdict)
    return { ...verdict, variant: 'isv_connect', ...fixIf(verdict.outcome, 'isv_connect') }
  },
})

/** Microsoft's pages speak of IP solutions: another solution type does not have the status. */
function ofIpSolution(facts: Facts, enrolled: Verdict): Verdict {
  const type = solutionTypeOf(facts)
  if (type === 'ip') return { ...enrolled, variant: enrolled.variant ?? 'isv_connect' }
  if (!type) return { outcome: 'unknown', variant: 'type' }
  const fix = { key: 'req_business_applications_enrolment_fix_type' }
  return { outcome: 'unmet', variant: 'type', args: [{ text: solutionTypeName(type) }], fix }
}

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
