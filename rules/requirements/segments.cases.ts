import type { CaseTable } from './case-table'

const none = { form: { segments: [] } }

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'one',
        facts: { form: { segments: ['SMB'] } },
        outcome: 'met',
        finding: { basis: 'page', detail: { key: 'detail_chosen', args: [{ list: ['SMB'] }] } },
      },
      { name: 'several', facts: { form: { segments: ['SMB', 'Enterprise'] } }, outcome: 'met' },
      { name: 'not read', facts: { form: {} }, outcome: 'unknown', finding: { asks: [] } },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
  {
    until: '2020-09',
    cases: [
      {
        name: 'none, of which the rules say nothing yet',
        facts: none,
        outcome: 'unmet',
        finding: { level: 'advice', why: { key: 'req_segments_why', args: [{ date: '2020-10-19' }] } },
      },
    ],
  },
  {
    since: '2020-10',
    cases: [
      {
        name: 'none, though required',
        facts: none,
        outcome: 'unmet',
        finding: { level: 'required', why: { key: 'req_segments_why_required' } },
      },
    ],
  },
]
