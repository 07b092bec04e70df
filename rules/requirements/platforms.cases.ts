import type { CaseTable } from './case-table'
import { platforms } from './platforms'

export const table: CaseTable = {
  requirement: platforms,
  cases: [
    {
      name: 'one',
      facts: { form: { platforms: ['Microsoft Azure'] } },
      outcome: 'met',
      finding: {
        level: 'advice',
        basis: 'page',
        detail: { key: 'detail_chosen', args: [{ list: ['Microsoft Azure'] }] },
      },
    },
    { name: 'several', facts: { form: { platforms: ['Microsoft Azure', 'Office 365'] } }, outcome: 'met' },
    { name: 'none', facts: { form: { platforms: [] } }, outcome: 'unmet' },
    { name: 'not read', facts: { form: {} }, outcome: 'unknown' },
    { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
  ],
}
