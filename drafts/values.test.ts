import { expect, it } from 'vitest'
import type { FieldValue } from '@/rules'
import { everyReading, formSnapshot } from '@/tests/support/form-snapshot'
import { entriesOf, filledCount, foundValues, isBlank } from './values'

it.each<[FieldValue, boolean]>([
  ['', true],
  [' \n\u00a0', true],
  ['x', false],
  [[], true],
  [['', ' '], true],
  [['', 'x'], false],
  [[{ area: '', subAreas: [] }], true],
  [[{ area: ' ', subAreas: [''] }], true],
  [[{ area: 'AI', subAreas: [] }], false],
  [[{ area: '', subAreas: ['x'] }], false],
  [{ count: 0, rows: null }, true],
  [{ count: 0, rows: [] }, true],
  [{ count: 3, rows: null }, false],
  [{ count: null, rows: null }, false],
])('blank: %j %s', (value, blank) => {
  expect(isBlank(value)).toBe(blank)
})

it('counts the fields known to hold something, so not contacts of unknown number', () => {
  expect(filledCount({})).toBe(0)
  expect(filledCount({ platforms: ['a'], segments: [], 'landing-page': ' ', contacts: { count: 2, rows: null } })).toBe(
    2,
  )
  expect(filledCount({ contacts: { count: null, rows: null } })).toBe(0)
})

it('takes only found readings for values', () => {
  const readings = {
    segments: { state: 'missing' },
    platforms: { state: 'not-ready' },
    'case-study': { state: 'ambiguous', places: 2 },
  } as const
  const values = foundValues(formSnapshot({ 'landing-page': 'x' }, { readings }))
  expect(Object.keys(values)).toHaveLength(10)
  expect(values).toMatchObject({ 'landing-page': 'x', 'one-pager': [] })
  for (const field of Object.keys(readings)) expect(values).not.toHaveProperty(field)
  expect(foundValues(formSnapshot({}, { readings: everyReading({ state: 'missing' }) }))).toEqual({})
})

it('gives entries in the order of the form and leaves out what is named without a value', () => {
  const values = { contacts: { count: 0, rows: null }, platforms: ['a'], segments: undefined as unknown as string[] }
  expect(entriesOf(values).map(([field]) => field)).toEqual(['platforms', 'contacts'])
})
