import type { Facts, OfferType, OrganisationFacts } from '../facts'
import type { Case, CaseTable } from './case-table'

const offer = (organisation: OrganisationFacts, type: OfferType = 'dynamics-365-customer-engagement'): Facts => ({
  offer: { type },
  organisation,
})
const notAsked: OfferType[] = ['dynamics-365-business-central', 'power-bi-app', 'saas', 'consulting-service']

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'enrolled',
        facts: offer({ isvSuccess: true }),
        outcome: 'met',
        finding: { level: 'required', basis: 'answer' },
      },
      { name: 'not enrolled', facts: offer({ isvSuccess: false }), outcome: 'unmet', finding: { basis: 'answer' } },
      { name: 'enrolled, Operations', facts: offer({ isvSuccess: true }, 'dynamics-365-operations'), outcome: 'met' },
      {
        name: 'not enrolled, Operations',
        facts: offer({ isvSuccess: false }, 'dynamics-365-operations'),
        outcome: 'unmet',
      },
      {
        name: 'not answered',
        facts: offer({}),
        outcome: 'unknown',
        says: 'unknown',
        finding: { basis: 'page', asks: ['organisation.isvSuccess'] },
      },
      {
        name: 'ISV Connect premium does not stand in for it',
        facts: offer({ isvConnect: 'premium' }),
        outcome: 'unknown',
      },
      {
        name: 'ISV Connect premium, but not ISV Success',
        facts: offer({ isvConnect: 'premium', isvSuccess: false }),
        outcome: 'unmet',
      },
      ...notAsked.map(
        (type): Case => ({
          name: `not enrolled, ${type}`,
          facts: offer({ isvSuccess: false }, type),
          outcome: 'not-applicable',
          finding: { asks: [], basis: 'page' },
        }),
      ),
      { name: 'offer type not read, enrolled', facts: { organisation: { isvSuccess: true } }, outcome: 'met' },
      {
        name: 'offer type not read, not enrolled',
        facts: { organisation: { isvSuccess: false } },
        outcome: 'unknown',
        says: 'unknown_applies',
        finding: { asks: ['organisation.isvSuccess'], fix: { key: 'req_isv_success_fix_applies' } },
      },
      {
        name: 'an offer type of which nobody has heard',
        facts: offer({ isvSuccess: false }, 'hasOwnProperty' as OfferType),
        outcome: 'unknown',
        says: 'unknown_applies',
      },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
    ],
  },
]
