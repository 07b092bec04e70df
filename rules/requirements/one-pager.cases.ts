import type { CaseTable } from './case-table'

const other = 'presentation-deck'

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'one file',
        facts: { form: { documents: { 'one-pager': [{ name: 'contoso.pdf' }] } } },
        outcome: 'met',
        finding: { basis: 'page', detail: { key: 'detail_files', count: 1, args: [{ list: ['contoso.pdf'] }] } },
      },
      {
        name: 'two files',
        facts: { form: { documents: { 'one-pager': [{ name: 'a.pdf' }, { name: '<b>.pdf' }] } } },
        outcome: 'met',
        finding: { detail: { key: 'detail_files', count: 2, args: [{ list: ['a.pdf', '<b>.pdf'] }] } },
      },
      {
        name: 'an empty slot',
        facts: { form: { documents: { 'one-pager': [] } } },
        outcome: 'unmet',
        finding: { level: 'required' },
      },
      { name: 'a slot not read', facts: { form: { documents: { [other]: [{ name: 'a.pdf' }] } } }, outcome: 'unknown' },
      { name: 'no document read', facts: { form: {} }, outcome: 'unknown', finding: { asks: [] } },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
]
