import type { Facts, OfferType, OrganisationFacts } from '../facts'
import type { Case, CaseTable } from './case-table'

const consulting = (organisation: OrganisationFacts = {}): Facts => ({
  offer: { type: 'consulting-service' },
  organisation,
})
const has = (solutionsPartnerDesignation: boolean): OrganisationFacts => ({ solutionsPartnerDesignation })
const notConsulting: OfferType[] = ['saas', 'azure-vm', 'dynamics-365-operations', 'power-bi-app']

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'a consulting offer with one',
        facts: consulting(has(true)),
        outcome: 'met',
        finding: { level: 'required', basis: 'answer' },
      },
      { name: 'a consulting offer without', facts: consulting(has(false)), outcome: 'unmet' },
      {
        name: 'a consulting offer, not answered',
        facts: consulting(),
        outcome: 'unknown',
        says: 'unknown',
        finding: { basis: 'page', asks: ['organisation.solutionsPartnerDesignation'] },
      },
      { name: 'Gold does not stand in for it', facts: consulting({ goldCompetency: true }), outcome: 'unknown' },
      {
        name: 'Gold, but no designation',
        facts: consulting({ ...has(false), goldCompetency: true }),
        outcome: 'unmet',
      },
      {
        name: 'IP on the form, yet a consulting offer',
        facts: { ...consulting(has(false)), form: { solutionType: 'ip' } },
        outcome: 'unmet',
      },
      ...notConsulting.map(
        (type): Case => ({
          name: `a service on the form, yet ${type}`,
          facts: { offer: { type }, form: { solutionType: 'service' }, organisation: has(false) },
          outcome: 'not-applicable',
          finding: { asks: [], basis: 'page' },
        }),
      ),
      {
        name: 'offer type not read, with one',
        facts: { organisation: has(true) },
        outcome: 'met',
        finding: { basis: 'answer' },
      },
      {
        name: 'offer type not read, without',
        facts: { organisation: has(false) },
        outcome: 'unknown',
        says: 'unknown_applies',
        finding: {
          asks: ['organisation.solutionsPartnerDesignation'],
          fix: { key: 'req_solutions_partner_designation_fix_applies' },
        },
      },
      {
        name: 'an offer type of which nobody has heard, without',
        facts: { offer: { type: 'professional-service' as OfferType }, organisation: has(false) },
        outcome: 'unknown',
        says: 'unknown_applies',
      },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
    ],
  },
]
