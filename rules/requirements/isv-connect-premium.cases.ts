import type { Facts, OfferType, OrganisationFacts } from '../facts'
import type { CaseTable } from './case-table'
import { isvConnectPremium } from './isv-connect-premium'

const tier = (
  isvConnect: NonNullable<OrganisationFacts['isvConnect']>,
  type: OfferType = 'dynamics-365-customer-engagement',
): Facts => ({ offer: { type }, organisation: { isvConnect } })

export const table: CaseTable = {
  requirement: isvConnectPremium,
  cases: [
    { name: 'premium', facts: tier('premium'), outcome: 'met', finding: { basis: 'answer' } },
    { name: 'standard', facts: tier('standard'), outcome: 'unmet', says: 'unmet_standard' },
    { name: 'not enrolled', facts: tier('none'), outcome: 'unmet', says: 'unmet' },
    { name: 'premium, Operations', facts: tier('premium', 'dynamics-365-operations'), outcome: 'met' },
    { name: 'none, Business Central', facts: tier('none', 'dynamics-365-business-central'), outcome: 'unmet' },
    {
      name: 'not answered',
      facts: { offer: { type: 'dynamics-365-operations' } },
      outcome: 'unknown',
      says: 'unknown',
    },
    { name: 'a SaaS offer', facts: tier('premium', 'saas'), outcome: 'not-applicable' },
    {
      name: 'offer type not read',
      facts: { organisation: { isvConnect: 'premium' } },
      outcome: 'unknown',
      says: 'unknown_applies',
    },
    { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
  ],
}
