import type { CaseTable } from './case-table'

export const tables: CaseTable[] = [
  {
    cases: [
      { name: 'yes', facts: { offer: { resellThroughCsp: true } }, outcome: 'met', finding: { basis: 'answer' } },
      {
        name: 'no',
        facts: { offer: { resellThroughCsp: false } },
        outcome: 'unmet',
        finding: { basis: 'answer', level: 'optional' },
      },
      {
        name: 'not answered',
        facts: { offer: {} },
        outcome: 'unknown',
        finding: { basis: 'page', asks: ['offer.resellThroughCsp'] },
      },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
]
