import { expect, test } from 'vitest'
import type { OfferLine, Standing } from './offer-line'
import { byUrgency } from './urgency'

const line = (id: string, standing: Standing, readAt: string, keptAt?: string): OfferLine => ({
  id,
  standing,
  readAt,
  ...(keptAt !== undefined && { keptAt }),
  blockers: 0,
  questions: 0,
  worst: { key: 'popup_nothing_open' },
  checkFailed: false,
  status: null,
  edition: '2020-05',
})
const lines = [
  line('clear', 'clear', '2026-11-23T00:00:00.500Z'),
  line('open', 'open', '2026-11-22T00:00:00Z'),
  line('blocked-old', 'blocked', '2026-10-01T00:00:00Z'),
  line('blocked-new', 'blocked', '2026-11-01T00:00:00Z'),
  line('blocked-draft', 'blocked', '2026-10-02T00:00:00Z', '2026-11-20T00:00:00Z'),
]

test('blocked, open, clear; the newest first in each', () => {
  const order = byUrgency(lines).map(({ id }) => id)
  expect(order).toEqual(['blocked-draft', 'blocked-new', 'blocked-old', 'open', 'clear'])
})

test('the offer in front comes first, however it stands', () => {
  expect(byUrgency(lines, 'clear')[0]?.id).toBe('clear')
  expect(byUrgency(lines, 'unknown')[0]?.id).toBe('blocked-draft')
})
