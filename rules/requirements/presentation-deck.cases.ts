import type { CaseTable } from './case-table'
import { presentationDeck } from './presentation-deck'

const other = 'one-pager'

export const table: CaseTable = {
  requirement: presentationDeck,
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
    {
      name: 'an empty slot',
      facts: { form: { documents: { 'presentation-deck': [] } } },
      outcome: 'unmet',
      finding: { level: 'optional' },
    },
    { name: 'a slot not read', facts: { form: { documents: { [other]: [{ name: 'a.pdf' }] } } }, outcome: 'unknown' },
    { name: 'no document read', facts: { form: {} }, outcome: 'unknown', finding: { asks: [] } },
    { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
  ],
}
