import { expect, it } from 'vitest'
import type { FieldValue } from '@/rules'
import { addsNothing, sameValue } from './same-value'

const maja = {
  name: 'Maja',
  email: 'maja@contoso.com',
  jobTitle: '',
  role: 'Partner sales',
  countries: ['DE', 'PL'],
  states: [],
}
const nils = { ...maja, name: 'Nils', email: 'nils@contoso.com' }

it.each<[string, FieldValue, FieldValue, boolean]>([
  ['the same text', 'a', 'a', true],
  ['another text', 'a', 'A', false],
  ['a space more', 'a', 'a ', false],
  ['options in another order', ['a', 'b'], ['b', 'a'], true],
  ['an option less', ['a', 'b'], ['a'], false],
  ['an option twice', ['a', 'a'], ['a'], false],
  ['one option with a comma, and two', ['a,b'], ['a', 'b'], false],
  ['one option that looks like two', ['a","b'], ['a', 'b'], false],
  ['no options', [], [], true],
  ['no options and a blank one', [], [''], false],
  [
    'areas and sub-areas in another order',
    [
      { area: 'AI', subAreas: ['x', 'y'] },
      { area: 'Data', subAreas: [] },
    ],
    [
      { subAreas: [], area: 'Data' },
      { area: 'AI', subAreas: ['y', 'x'] },
    ],
    true,
  ],
  ['a sub-area under another area', [{ area: 'AI', subAreas: ['x'] }], [{ area: 'Data', subAreas: ['x'] }], false],
  [
    'contacts in another order',
    { count: 2, rows: [maja, nils] },
    { count: 2, rows: [nils, { ...maja, countries: ['PL', 'DE'] }] },
    true,
  ],
  [
    'a contact with another country',
    { count: 1, rows: [maja] },
    { count: 1, rows: [{ ...maja, countries: ['DE'] }] },
    false,
  ],
  ['contacts with and without rows', { count: 1, rows: [maja] }, { count: 1, rows: null }, false],
])('%s', (_name, one, other, same) => {
  expect(sameValue(one, other)).toBe(same)
  expect(sameValue(other, one)).toBe(same)
})

it('adds nothing with equal or fewer fields, and something with another field or value', () => {
  const known = { 'landing-page': 'https://contoso.com', platforms: ['a', 'b'] }
  expect(addsNothing({}, {})).toBe(true)
  expect(addsNothing({ platforms: ['b', 'a'] }, known)).toBe(true)
  expect(addsNothing({ platforms: [] }, known)).toBe(false)
  expect(addsNothing({ ...known, segments: [] }, known)).toBe(false)
})
