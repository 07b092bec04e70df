import { expect, test } from 'vitest'
import { type Age, ageOf } from './age'

const now = Date.parse('2026-11-23T12:00:00Z')

test.each<[string, string, string | undefined, Age]>([
  ['just read', '2026-11-23T11:59:48Z', undefined, { of: 'reading', at: '2026-11-23T11:59:48Z', old: false }],
  ['exactly 14 days', '2026-11-09T12:00:00Z', undefined, { of: 'reading', at: '2026-11-09T12:00:00Z', old: false }],
  ['a second more', '2026-11-09T11:59:59Z', undefined, { of: 'reading', at: '2026-11-09T11:59:59Z', old: true }],
  [
    'an old draft, read anew',
    '2026-11-23T11:00:00Z',
    '2026-10-01T00:00:00Z',
    { of: 'draft', at: '2026-10-01T00:00:00Z', old: false },
  ],
  [
    'an old draft, not read since',
    '2026-10-01T00:00:00Z',
    '2026-10-01T00:00:00Z',
    { of: 'draft', at: '2026-10-01T00:00:00Z', old: true },
  ],
])('%s', (_, readAt, keptAt, age) => {
  expect(ageOf({ readAt, ...(keptAt !== undefined && { keptAt }) }, now)).toEqual(age)
})
