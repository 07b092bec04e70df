import type { CaseTable } from './case-table'

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'yes',
        facts: { offer: { meetsPublishingRequirements: true } },
        outcome: 'met',
        finding: { level: 'required', basis: 'answer' },
      },
      {
        name: 'no',
        facts: { offer: { meetsPublishingRequirements: false } },
        outcome: 'unmet',
        finding: { basis: 'answer' },
      },
      {
        name: 'not answered',
        facts: { offer: {} },
        outcome: 'unknown',
        finding: { basis: 'page', asks: ['offer.meetsPublishingRequirements'] },
      },
      { name: 'live, but nobody said so', facts: { offer: { publishedLive: true } }, outcome: 'unknown' },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
]
