import type { CaseTable } from './case-table'

const other = 'one-pager'
const empty = { form: { documents: { 'presentation-deck': [] } } }

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'one file',
        facts: { form: { documents: { 'presentation-deck': [{ name: 'contoso.pdf' }] } } },
        outcome: 'met',
        finding: { basis: 'page', detail: { key: 'detail_files', count: 1, args: [{ list: ['contoso.pdf'] }] } },
      },
      {
        name: 'two files',
        facts: { form: { documents: { 'presentation-deck': [{ name: 'a.pdf' }, { name: '<b>.pdf' }] } } },
        outcome: 'met',
        finding: { detail: { key: 'detail_files', count: 2, args: [{ list: ['a.pdf', '<b>.pdf'] }] } },
      },
      { name: 'a slot not read', facts: { form: { documents: { [other]: [{ name: 'a.pdf' }] } } }, outcome: 'unknown' },
      { name: 'no document read', facts: { form: {} }, outcome: 'unknown', finding: { asks: [] } },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
  {
    until: '2020-09',
    cases: [
      {
        name: 'an empty slot, which may be',
        facts: empty,
        outcome: 'unmet',
        finding: { level: 'optional', why: { key: 'req_presentation_deck_why', args: [{ date: '2020-10-19' }] } },
      },
    ],
  },
  {
    since: '2020-10',
    cases: [
      {
        name: 'an empty slot, though required',
        facts: empty,
        outcome: 'unmet',
        finding: { level: 'required', why: { key: 'req_presentation_deck_why_required' } },
      },
    ],
  },
]
