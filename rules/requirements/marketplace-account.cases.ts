import type { Facts } from '../facts'
import type { CaseTable } from './case-table'

const account = (marketplaceAccountActive: boolean, publishedLive?: boolean): Facts => ({
  organisation: { marketplaceAccountActive },
  ...(publishedLive !== undefined && { offer: { publishedLive } }),
})

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'yes',
        facts: account(true),
        outcome: 'met',
        says: 'met',
        finding: { level: 'required', basis: 'answer' },
      },
      { name: 'no', facts: account(false), outcome: 'unmet', finding: { basis: 'answer' } },
      {
        name: 'not answered, but the offer is live',
        facts: { offer: { publishedLive: true } },
        outcome: 'met',
        says: 'met_live',
        finding: { basis: 'answer' },
      },
      { name: 'yes, and the offer is live', facts: account(true, true), outcome: 'met', says: 'met' },
      { name: 'yes, though nothing is live yet', facts: account(true, false), outcome: 'met', says: 'met' },
      { name: 'no longer active, though the offer is said to be live', facts: account(false, true), outcome: 'unmet' },
      {
        name: 'not answered, and the offer is not live',
        facts: { offer: { publishedLive: false } },
        outcome: 'unknown',
        finding: { basis: 'page', asks: ['organisation.marketplaceAccountActive'] },
      },
      { name: 'a Partner ID is no account', facts: { organisation: { partnerId: '1234567' } }, outcome: 'unknown' },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
]
