import type { CaseTable } from './case-table'

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'yes',
        facts: { organisation: { businessProfileComplete: true } },
        outcome: 'met',
        finding: { level: 'required', basis: 'answer' },
      },
      {
        name: 'no',
        facts: { organisation: { businessProfileComplete: false } },
        outcome: 'unmet',
        finding: { basis: 'answer' },
      },
      {
        name: 'not answered',
        facts: { organisation: {} },
        outcome: 'unknown',
        finding: { basis: 'page', asks: ['organisation.businessProfileComplete'] },
      },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
]
