import type { CaseTable } from './case-table'

const none = { form: { platforms: [] } }

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'one',
        facts: { form: { platforms: ['Microsoft Azure'] } },
        outcome: 'met',
        finding: { basis: 'page', detail: { key: 'detail_chosen', args: [{ list: ['Microsoft Azure'] }] } },
      },
      { name: 'several', facts: { form: { platforms: ['Microsoft Azure', 'Office 365'] } }, outcome: 'met' },
      { name: 'one that is no Azure', facts: { form: { platforms: ['Windows 10'] } }, outcome: 'met' },
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
        finding: { level: 'advice', why: { key: 'req_platforms_why', args: [{ date: '2020-10-19' }] } },
      },
    ],
  },
  {
    since: '2020-10',
    until: '2022-01',
    cases: [
      {
        name: 'none, though required',
        facts: none,
        outcome: 'unmet',
        finding: { level: 'required', why: { key: 'req_platforms_why_required' } },
      },
    ],
  },
  {
    since: '2023-08',
    cases: [
      {
        name: 'none, which the screen does not mark as required',
        facts: none,
        outcome: 'unmet',
        finding: { level: 'advice', why: { key: 'req_platforms_why_unmarked' } },
      },
    ],
  },
]
