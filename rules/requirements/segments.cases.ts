import type { CaseTable } from './case-table'
import { segments } from './segments'

export const table: CaseTable = {
  requirement: segments,
  cases: [
    {
      name: 'one',
      facts: { form: { segments: ['SMB'] } },
      outcome: 'met',
      finding: { level: 'advice', basis: 'page', detail: { key: 'detail_chosen', args: [{ list: ['SMB'] }] } },
    },
    { name: 'several', facts: { form: { segments: ['SMB', 'Enterprise'] } }, outcome: 'met' },
    { name: 'none', facts: { form: { segments: [] } }, outcome: 'unmet' },
    { name: 'not read', facts: { form: {} }, outcome: 'unknown' },
    { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
  ],
}
