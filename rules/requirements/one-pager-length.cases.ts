import type { Facts } from '../facts'
import type { CaseTable } from './case-table'

/** One file for each number of pages; undefined where the form does not show it. */
const pages = (...counts: (number | undefined)[]): Facts => ({
  form: {
    documents: { 'one-pager': counts.map(count => ({ name: 'a.pdf', ...(count !== undefined && { pages: count }) })) },
  },
})

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'exactly ten pages',
        facts: pages(10),
        outcome: 'met',
        finding: { level: 'advice', basis: 'page', message: { key: 'req_one_pager_length_met', count: 10 } },
      },
      { name: 'one page', facts: pages(1), outcome: 'met', finding: { message: { key: 'req_one_pager_length_met' } } },
      {
        name: 'eleven pages',
        facts: pages(11),
        outcome: 'unmet',
        finding: {
          level: 'advice',
          message: { key: 'req_one_pager_length_unmet', args: [11] },
          fix: { key: 'req_one_pager_length_fix', args: [10] },
        },
      },
      {
        name: 'two files, the second too long',
        facts: pages(2, 12),
        outcome: 'unmet',
        finding: { message: { key: 'req_one_pager_length_unmet', args: [12] } },
      },
      { name: 'two files that are too long only together', facts: pages(6, 6), outcome: 'met' },
      { name: 'two files, one too long, the other of unknown length', facts: pages(undefined, 11), outcome: 'unmet' },
      {
        name: 'two files, one short, the other of unknown length',
        facts: pages(3, undefined),
        outcome: 'unknown',
        says: 'unknown_pages',
      },
      {
        name: 'the form does not show the length',
        facts: pages(undefined),
        outcome: 'unknown',
        says: 'unknown_pages',
        finding: { asks: [] },
      },
      ...[0, -3, Number.NaN].map(count => ({
        name: `no length at all: ${count}`,
        facts: pages(count),
        outcome: 'unknown' as const,
        says: 'unknown_pages',
      })),
      { name: 'an empty slot', facts: pages(), outcome: 'unknown', says: 'unknown_none' },
      {
        name: 'a long file in another slot',
        facts: { form: { documents: { 'presentation-deck': [{ name: 'a.pdf', pages: 40 }] } } },
        outcome: 'unknown',
        says: 'unknown',
      },
      { name: 'no document read', facts: { form: {} }, outcome: 'unknown', says: 'unknown' },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown' },
    ],
  },
]
