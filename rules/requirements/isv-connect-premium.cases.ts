import type { Facts, OfferType, OrganisationFacts } from '../facts'
import type { CaseTable } from './case-table'

type Tier = NonNullable<OrganisationFacts['isvConnect']>
const tier = (isvConnect: Tier, type: OfferType = 'dynamics-365-customer-engagement'): Facts => ({
  offer: { type },
  organisation: { isvConnect },
})
const businessCentral = 'dynamics-365-business-central'

export const tables: CaseTable[] = [
  {
    cases: [
      { name: 'premium', facts: tier('premium'), outcome: 'met', finding: { level: 'required', basis: 'answer' } },
      { name: 'not enrolled', facts: tier('none'), outcome: 'unmet', says: 'unmet' },
      { name: 'premium, Operations', facts: tier('premium', 'dynamics-365-operations'), outcome: 'met' },
      {
        name: 'a tier of which nobody has heard',
        facts: tier('gold' as Tier),
        outcome: 'unknown',
        says: 'unknown',
      },
      {
        name: 'not answered',
        facts: { offer: { type: 'dynamics-365-operations' } },
        outcome: 'unknown',
        says: 'unknown',
        finding: { basis: 'page', asks: ['organisation.isvConnect'] },
      },
      { name: 'a SaaS offer', facts: tier('premium', 'saas'), outcome: 'not-applicable', finding: { asks: [] } },
      { name: 'a Power BI app', facts: tier('premium', 'power-bi-app'), outcome: 'not-applicable' },
      {
        name: 'an offer type of which nobody has heard',
        facts: tier('premium', 'dynamics-365' as OfferType),
        outcome: 'unknown',
        says: 'unknown_applies',
      },
      {
        name: 'offer type not read',
        facts: { organisation: { isvConnect: 'premium' } },
        outcome: 'unknown',
        says: 'unknown_applies',
        finding: { asks: [] },
      },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
  {
    until: '2020-10',
    cases: [
      { name: 'standard', facts: tier('standard'), outcome: 'unmet', says: 'unmet_standard' },
      { name: 'standard, Operations', facts: tier('standard', 'dynamics-365-operations'), outcome: 'unmet' },
      { name: 'premium, Business Central', facts: tier('premium', businessCentral), outcome: 'met' },
      { name: 'standard, Business Central', facts: tier('standard', businessCentral), outcome: 'unmet' },
      { name: 'none, Business Central', facts: tier('none', businessCentral), outcome: 'unmet' },
    ],
  },
  {
    // Business Central is left out.
    since: '2021-02',
    cases: [
      // From 17 March 2021 on, every tier would do.
      { name: 'standard', facts: tier('standard'), outcome: 'unknown', says: 'unknown_standard' },
      { name: 'premium, Business Central', facts: tier('premium', businessCentral), outcome: 'not-applicable' },
      { name: 'none, Business Central', facts: tier('none', businessCentral), outcome: 'not-applicable' },
    ],
  },
]
