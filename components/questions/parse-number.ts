/** What a typed amount measures: US dollars, or a share of 0 to 100 percent. */
export type NumberKind = 'usd' | 'percent'
export type NumberFault = 'not-a-number' | 'two-readings' | 'negative' | 'above-hundred'
export type ParsedNumber = { ok: true; value: number } | { ok: false; fault: NumberFault }

/** One kind of space, apostrophe and minus each, whatever the keyboard gave; no unit. */
const plain = (typed: string) =>
  typed
    .replace(/[\s\u2009\u202f]+/g, ' ')
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/usd|us\$|[$%٪\u061c\u200e\u200f]/gi, '')
    .trim()

/** Writes a number's signs in one way: Latin digits, "," between groups, "." before decimals, "?" for a sign of another language. */
function signReader(language: string): (typed: string) => string {
  const digits = [...new Intl.NumberFormat(language, { useGrouping: false }).format(9876543210)].reverse()
  const parts = new Intl.NumberFormat(language, { useGrouping: 'always' }).formatToParts(1234567.8)
  const sign = (type: string) => plain(parts.find(part => part.type === type)?.value ?? '') || ' '
  const [group, decimal] = [sign('group'), sign('decimal')]
  const read = (character: string) => {
    if (digits.includes(character)) return String(digits.indexOf(character))
    if (character === decimal) return '.'
    if (character === group || character === ' ') return character === group ? ',' : ' '
    return /[.,']/.test(character) ? '?' : character
  }
  return typed => [...plain(typed)].map(read).join('')
}

/**
 * Reads an amount as a person of this language types it: with or without grouping signs, with the unit or without.
 * A form that another language reads as another number ("100.000" in English) is refused and not guessed at.
 */
export function parseNumber(typed: string, language: string, kind: NumberKind): ParsedNumber {
  const read = signReader(language)
  const signed = read(typed)
  const unsigned = signed.replace(/^-\s*/, '')
  if (!/^[\d.,? ]*\d[\d.,? ]*$/.test(unsigned)) return { ok: false, fault: 'not-a-number' }

  const [whole = '', fraction] = unsigned.split(/\.(?=\d{1,2}$)/)
  const digits = whole.replace(/[, ]/g, '')
  const thousands = new Intl.NumberFormat(language, { useGrouping: 'always' }).format(
    BigInt(/^\d+$/.test(digits) ? digits : 0),
  )
  const readable = [digits, read(thousands), digits.replace(/\B(?=(\d{3})+$)/g, ' ')]
  if (!/^\d+$/.test(digits) || !readable.includes(whole)) return { ok: false, fault: 'two-readings' }

  const value = Number(`${digits}.${fraction ?? 0}`)
  if (signed !== unsigned && value > 0) return { ok: false, fault: 'negative' }
  if (kind === 'percent' && value > 100) return { ok: false, fault: 'above-hundred' }
  return { ok: true, value }
}

/** A number as the reader's language writes it, ready to be edited. */
export const formatNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)
