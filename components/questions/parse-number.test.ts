import { describe, expect, it } from 'vitest'
import { formatNumber, parseNumber } from './parse-number'
import { cases } from './parse-number.cases'

describe('parseNumber', () => {
  it.each(cases)('%s %s %j gives %j', (language, kind, typed, expected) => {
    const parsed = parseNumber(typed, language, kind)
    expect(parsed.ok ? parsed.value : parsed.fault).toBe(expected)
  })

  it.each(['en', 'de', 'fr', 'pl', 'en-IN', 'de-CH', 'pt-PT', 'ar-EG'])('reads back what it wrote in %s', language => {
    for (const value of [0, 7, 1000, 1234.5, 99_999.99, 1_234_567])
      expect(parseNumber(formatNumber(value, language), language, 'usd')).toEqual({ ok: true, value })
  })
})
