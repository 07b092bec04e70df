import { expect, test, vi } from 'vitest'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { momentsOf, momentText } = await import('./moment')

/** Local time, so that the cases hold in every time zone. */
const at = (month: number, day: number, hour: number, minute: number) =>
  new Date(2026, month - 1, day, hour, minute).toISOString()
const now = Date.parse(at(11, 23, 15, 0))

test.each([
  [at(11, 23, 14, 31), 'Today, 14:31'],
  [at(11, 23, 0, 0), 'Today, 00:00'],
  [at(11, 22, 23, 59), 'Yesterday, 23:59'],
  [at(11, 21, 23, 59), '21 Nov 2026, 23:59'],
  [at(1, 2, 9, 5), '2 Jan 2026, 09:05'],
])('%s is %s', (iso, words) => {
  expect(momentText(iso, now)).toBe(words)
})

test('moments of the same minute tell their seconds, the others do not', () => {
  const second = (day: number, minute: number, seconds: number) =>
    new Date(2026, 10, day, 14, minute, seconds).toISOString()
  const moments = [second(23, 31, 9), second(23, 31, 2), second(23, 30, 0), second(20, 5, 59), second(20, 5, 7)]
  expect(momentsOf(moments, now).map(one => one.text)).toEqual([
    'Today, 14:31:09',
    'Today, 14:31:02',
    'Today, 14:30',
    '20 Nov 2026, 14:05:59',
    '20 Nov 2026, 14:05:07',
  ])
})

test('a moment in its day', () => {
  const moments = [at(11, 23, 14, 31), at(11, 22, 23, 59), at(11, 20, 9, 5)]
  expect(momentsOf(moments, now).map(({ day, time }) => [day, time])).toEqual([
    ['Today', '14:31'],
    ['Yesterday', '23:59'],
    ['20 Nov 2026', '09:05'],
  ])
})
