import type { Facts, OfferType, OrganisationFacts, SolutionType } from '../facts'
import type { Case, CaseTable } from './case-table'

const offer = (organisation: OrganisationFacts, type: OfferType = 'dynamics-365-customer-engagement'): Facts => ({
  offer: { type },
  organisation,
  form: { solutionType: 'ip' },
})
const everything: OrganisationFacts = { isvConnect: 'premium', isvSuccess: true }
const nothing: OrganisationFacts = { isvConnect: 'none', isvSuccess: false }
const notAsked: OfferType[] = ['dynamics-365-business-central', 'power-bi-app', 'saas', 'office-add-in']

const everywhere: Case[] = [
  { name: 'enrolled in both', facts: offer(everything), outcome: 'met', finding: { level: 'required' } },
  { name: 'enrolled in both, Operations', facts: offer(everything, 'dynamics-365-operations'), outcome: 'met' },
  { name: 'enrolled in neither', facts: offer(nothing), outcome: 'unmet' },
  { name: 'enrolled in neither, Operations', facts: offer(nothing, 'dynamics-365-operations'), outcome: 'unmet' },
  ...notAsked.map(
    (type): Case => ({
      name: `enrolled in both, ${type}`,
      facts: offer(everything, type),
      outcome: 'not-applicable',
      finding: { asks: [], basis: 'page' },
    }),
  ),
  {
    name: 'offer type not read, enrolled in both',
    facts: { organisation: everything },
    outcome: 'unknown',
    says: 'unknown_applies',
    finding: { asks: [] },
  },
  {
    name: 'an offer type of which nobody has heard',
    facts: offer(everything, 'constructor' as OfferType),
    outcome: 'unknown',
    says: 'unknown_applies',
  },
  { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
]

const isvConnect: Case[] = [
  {
    name: 'premium',
    facts: offer({ isvConnect: 'premium' }),
    outcome: 'met',
    says: 'met_isv_connect',
    finding: { basis: 'answer', why: { key: 'req_business_applications_enrolment_why_isv_connect' } },
  },
  { name: 'standard will do', facts: offer({ isvConnect: 'standard' }), outcome: 'met', says: 'met_standard' },
  {
    name: 'not enrolled',
    facts: offer({ isvConnect: 'none' }),
    outcome: 'unmet',
    says: 'unmet_isv_connect',
    finding: { basis: 'answer', fix: { key: 'req_business_applications_enrolment_fix_isv_connect' } },
  },
  {
    name: 'ISV Success does not stand in for it',
    facts: offer({ isvConnect: 'none', isvSuccess: true }),
    outcome: 'unmet',
  },
  {
    name: 'not answered, though enrolled in ISV Success',
    facts: offer({ isvSuccess: true }),
    outcome: 'unknown',
    says: 'unknown_isv_connect',
    finding: { basis: 'page', asks: ['organisation.isvConnect'] },
  },
]

/** The pages of 2021 and 2023 speak of IP solutions. */
const ofSolutionType = (solutionType: SolutionType | null | undefined): Facts => ({
  offer: { type: 'dynamics-365-operations' },
  organisation: { isvConnect: 'standard' },
  form: { ...(solutionType !== undefined && { solutionType }) },
})
const ipOnly: Case[] = [
  { name: 'solution type not read', facts: ofSolutionType(undefined), outcome: 'unknown', says: 'unknown_type' },
  { name: 'no solution type selected', facts: ofSolutionType(null), outcome: 'unknown', says: 'unknown_type' },
  {
    name: 'a service',
    facts: ofSolutionType('service'),
    outcome: 'unmet',
    says: 'unmet_type',
    finding: { fix: { key: 'req_business_applications_enrolment_fix_type' } },
  },
]

const isvSuccess: Case[] = [
  {
    name: 'enrolled in ISV Success',
    facts: offer({ isvSuccess: true }),
    outcome: 'met',
    says: 'met_isv_success',
    finding: { basis: 'answer', why: { key: 'req_business_applications_enrolment_why_isv_success' } },
  },
  {
    name: 'not enrolled in ISV Success',
    facts: offer({ isvSuccess: false }),
    outcome: 'unmet',
    says: 'unmet_isv_success',
    finding: { basis: 'answer', fix: { key: 'req_business_applications_enrolment_fix_isv_success' } },
  },
  {
    name: 'ISV Connect premium does not stand in for it',
    facts: offer({ isvConnect: 'premium', isvSuccess: false }),
    outcome: 'unmet',
  },
  {
    name: 'not answered, though premium in ISV Connect',
    facts: offer({ isvConnect: 'premium' }),
    outcome: 'unknown',
    says: 'unknown_isv_success',
    finding: { basis: 'page', asks: ['organisation.isvSuccess'] },
  },
]

export const tables: CaseTable[] = [
  { cases: everywhere },
  { until: '2023-08', cases: [...isvConnect, ...ipOnly] },
  { since: '2026-08', cases: isvSuccess },
]
