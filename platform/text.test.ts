import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ageText, countryName, dateText, dateTimeText, listText, plural, text, write } from './text'

const state = vi.hoisted(() => ({ language: 'en', messages: {} as Record<string, string> }))
vi.mock('@/platform/browser', () => ({
  browser: {
    i18n: {
      getUILanguage: () => state.language,
      getMessage: (key: string, values: string[] = []) =>
        (state.messages[key] ?? '').replace(/\$([1-9])/g, (_, place) => values[Number(place) - 1] ?? ''),
    },
  },
}))

beforeEach(() => {
  state.language = 'en'
  state.messages = {
    plain: 'Hello',
    one: 'Value: $1',
    two: '$2 before $1',
    thing_one: '$1 thing in $2',
    thing_other: '$1 things in $2',
    country_all: 'All countries and regions',
  }
})

describe('a text', () => {
  it('is looked up and filled, and shown as its key where there is none', () => {
    expect(text('plain')).toBe('Hello')
    expect(text('two', 'a', 'b')).toBe('b before a')
    expect(text('nowhere')).toBe('nowhere')
  })

  it.each([
    ['as it is', '<b>$1</b>', '<b>$1</b>'],
    ['a number', 1234567.5, '1,234,567.5'],
    ['US dollars', { usd: 100_000 }, '100,000\u00a0USD'],
    ['a share', { percent: 50 }, '50%'],
    ['a broken share', { percent: 49.99 }, '49.99%'],
    ['a date', { date: '2026-11-23' }, '23 Nov 2026'],
    ['countries', { countries: ['PL', 'OOO', 'XX-'] }, 'Poland, All countries and regions, XX-'],
    ['a list', { list: ['a', 'b', 'c'] }, 'a, b, c'],
    ['a text', { text: { key: 'thing', count: 1, args: ['here'] } }, '1 thing in here'],
  ])('may hold %s', (_name, argument, written) => {
    expect(text('one', argument)).toBe(`Value: ${written}`)
  })

  it('follows the reader’s language in numbers', () => {
    state.language = 'de'
    expect(text('one', 1234567.5)).toBe('Value: 1.234.567,5')
    expect(text('one', { percent: 10 })).toBe('Value: 10\u00a0%')
  })
})

describe('a count', () => {
  it('chooses the form, with itself as the first value', () => {
    expect(plural('thing', 0, 'here')).toBe('0 things in here')
    expect(plural('thing', 1, 'here')).toBe('1 thing in here')
    expect(plural('thing', 1200, 'here')).toBe('1,200 things in here')
    expect(write({ key: 'thing', count: 2, args: ['here'] })).toBe('2 things in here')
    expect(write({ key: 'plain' })).toBe('Hello')
  })

  it('takes the form that a language has besides, and else the last', () => {
    state.language = 'pl'
    expect(plural('thing', 3, 'here')).toBe('3 things in here')
    state.messages.thing_few = '$1 rzeczy, $2'
    expect(plural('thing', 3, 'here')).toBe('3 rzeczy, here')
  })
})

describe('dates', () => {
  it.each([
    ['en', '2026-11-23', '23 Nov 2026'],
    ['en-US', '2026-01-01', '1 Jan 2026'],
    ['en-CA', '2026-11-23', 'Nov 23, 2026'],
    ['de', '2026-11-23', '23. Nov. 2026'],
    ['en', 'some day', 'some day'],
  ])('%s %s: %s', (language, iso, written) => {
    state.language = language
    expect(dateText(iso)).toBe(written)
  })

  it('bear the time of day by the reader’s clock', () => {
    const local = new Date(2026, 10, 23, 14, 2)
    expect(dateTimeText(local.toISOString())).toBe('23 Nov 2026, 14:02')
  })

  it.each([
    [0, 'now'],
    [4, 'now'],
    [5, '5 sec ago'],
    [59, '59 sec ago'],
    [60, '1 min ago'],
    [3599, '59 min ago'],
    [3600, '1 hr ago'],
    [86_399, '23 hr ago'],
    [86_400, '1 day ago'],
    [30 * 86_400, '30 days ago'],
    [-5, 'now'],
  ])('%d seconds old: %s', (seconds, written) => {
    const now = Date.parse('2026-11-23T12:00:00Z')
    // Browsers differ in the full stop after an abbreviation.
    expect(ageText(new Date(now - seconds * 1000).toISOString(), now).replace('.', '')).toBe(written)
  })

  it('are named from the 31st day on', () => {
    const now = Date.parse('2026-11-23T12:00:00Z')
    expect(ageText('2026-10-20T12:00:00Z', now)).toBe('20 Oct 2026')
  })
})

it('joins a list and names countries', () => {
  expect(listText([])).toBe('')
  expect(listText(['a'])).toBe('a')
  expect(countryName('DE')).toBe('Germany')
  expect(countryName('nonsense')).toBe('nonsense')
  state.language = 'de'
  expect(countryName('DE')).toBe('Deutschland')
})
