import { expect, test, vi } from 'vitest'
import type { FieldId, FieldValue } from '@/rules'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { valueLines } = await import('./value-lines')

const contact = { name: 'A', email: 'a@b.c', jobTitle: '', role: '', countries: [], states: [] }

test.each<[FieldId, FieldValue, string[]]>([
  ['platforms', ['Microsoft Azure', 'Office 365'], ['Microsoft Azure, Office 365']],
  ['platforms', [], []],
  ['solution-type', 'IP (application)', ['IP (application)']],
  ['solution-type', '', []],
  ['landing-page', '  ', []],
  [
    'solution-areas',
    [
      { area: 'Azure', subAreas: ['Identity', 'Data'] },
      { area: 'Modern Work', subAreas: [] },
    ],
    ['Azure: Identity, Data', 'Modern Work'],
  ],
  ['solution-areas', [{ area: '', subAreas: ['Data'] }], ['No area chosen: Data']],
  ['one-pager', ['a, b.pdf', '<img src=x>.pdf'], ['a, b.pdf', '<img src=x>.pdf']],
  ['one-pager', [], []],
  ['contacts', { count: 3, rows: null }, ['3 contacts']],
  ['contacts', { count: 9, rows: [contact] }, ['1 contact']],
  ['contacts', { count: 0, rows: null }, []],
  ['contacts', { count: null, rows: null }, ['The page did not show how many']],
])('%s %j', (field, value, lines) => {
  expect(valueLines(field, value)).toEqual(lines)
})
