import type { Facts, OfferType, OrganisationFacts } from '../facts'
import type { Case, CaseTable } from './case-table'

type Tier = NonNullable<OrganisationFacts['isvConnect']>
const tier = (isvConnect: Tier, type: OfferType = 'dynamics-365-customer-engagement'): Facts => ({
  offer: { type },
  organisation: { isvConnect },
})
const notAsked: OfferType[] = ['dynamics-365-business-central', 'power-bi-app', 'saas', 'consulting-service']

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'premium',
        facts: tier('premium'),
        outcome: 'met',
        says: 'met',
        finding: { level: 'required', basis: 'answer' },
      },
      { name: 'standard will do', facts: tier('standard'), outcome: 'met', says: 'met_standard' },
      { name: 'not enrolled', facts: tier('none'), outcome: 'unmet', finding: { basis: 'answer' } },
      { name: 'standard, Operations', facts: tier('standard', 'dynamics-365-operations'), outcome: 'met' },
      { name: 'not enrolled, Operations', facts: tier('none', 'dynamics-365-operations'), outcome: 'unmet' },
      {
        name: 'not answered',
        facts: { offer: { type: 'dynamics-365-operations' } },
        outcome: 'unknown',
        says: 'unknown',
        finding: { basis: 'page', asks: ['organisation.isvConnect'] },
      },
      {
        name: 'ISV Success does not stand in for it yet',
        facts: { offer: { type: 'dynamics-365-operations' }, organisation: { isvSuccess: true } },
        outcome: 'unknown',
      },
      {
        name: 'a tier of which nobody has heard',
        facts: tier('gold' as Tier),
        outcome: 'unknown',
        says: 'unknown',
      },
      ...notAsked.map(
        (type): Case => ({
          name: `not enrolled, ${type}`,
          facts: tier('none', type),
          outcome: 'not-applicable',
          finding: { asks: [], basis: 'page' },
        }),
      ),
      {
        name: 'offer type not read, enrolled',
        facts: { organisation: { isvConnect: 'standard' } },
        outcome: 'met',
        says: 'met_standard',
      },
      {
        name: 'offer type not read, not enrolled',
        facts: { organisation: { isvConnect: 'none' } },
        outcome: 'unknown',
        says: 'unknown_applies',
        finding: { asks: ['organisation.isvConnect'], fix: { key: 'req_isv_connect_fix_applies' } },
      },
      {
        name: 'an offer type of which nobody has heard',
        facts: tier('none', 'dynamics-365' as OfferType),
        outcome: 'unknown',
        says: 'unknown_applies',
      },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
    ],
  },
]
