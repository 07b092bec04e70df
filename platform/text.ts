import { browser } from './browser'

/** See `Text` in rules/text.ts: a message key, values for $1, $2, ..., and a count that chooses the plural form. */
interface TextLike {
  key: string
  args?: ArgumentLike[]
  count?: number
}

type ArgumentLike =
  | string
  | number
  | { usd: number }
  | { percent: number }
  | { date: string }
  | { countries: string[] }
  | { list: string[] }
  | { text: TextLike }

/** The language in which the browser shows our texts, `en`, `pt-BR`. */
export const language = (): string => browser.i18n.getUILanguage()

const made = new Map<string, unknown>()

/** One formatter for all that is written alike: making one takes a hundred times as long as writing with it. */
function once<Made>(key: string, make: () => Made): Made {
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as Made
}

const numbers = () => once(`number ${language()}`, () => new Intl.NumberFormat(language()))
const pluralRules = () => once(`plural ${language()}`, () => new Intl.PluralRules(language()))

/** A formatter keeps the time zone in which it was made, while a traveller's panel stays open. */
function dates(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const zone = new Date().getTimezoneOffset()
  return once(`date ${locale} ${zone} ${JSON.stringify(parts)}`, () => new Intl.DateTimeFormat(locale, parts))
}

/** Every country and region, as the contacts list writes it. */
const everyCountry = 'OOO'

/** Name of a country of the programme's list in the reader's language; the code itself when it has no name. */
export function countryName(code: string): string {
  if (code === everyCountry) return text('country_all')
  try {
    return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Calendar date in the reader's language, `23 Nov 2026`. Gives back what is not a date as it came. */
export function dateText(iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso)
  if (Number.isNaN(date.valueOf())) return iso
  const zone = iso.length === 10 ? { timeZone: 'UTC' } : {}
  return dates(dateLanguage(), { day: 'numeric', month: 'short', year: 'numeric', ...zone }).format(date)
}

/** Date and time of day, `23 Nov 2026, 14:02`. */
export function dateTimeText(iso: string): string {
  return dates(dateLanguage(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso))
}

/** Plain English reads dates day first here, as the programme is worldwide; a regional English keeps its own order. */
const dateLanguage = () => (language() === 'en' || language() === 'en-US' ? 'en-GB' : language())

/** Time of day where the reader is, `14:02`. */
export function timeText(iso: string): string {
  return dates(language(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))
}

/** To the second, `14:02:07`. */
export function timeToTheSecond(iso: string): string {
  const parts = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
  return dates(language(), parts).format(new Date(iso))
}

/** Age of an instant in words, "now" up to 5 seconds, in whole units that have passed up to 30 days, then its date. `now` in milliseconds. */
export function ageText(iso: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(iso)) / 1000))
  if (seconds < 5) return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(0, 'second')
  const relative = new Intl.RelativeTimeFormat(language(), { numeric: 'always', style: 'short' })
  if (seconds < 60) return relative.format(-seconds, 'second')
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), 'minute')
  if (seconds < 86_400) return relative.format(-Math.floor(seconds / 3600), 'hour')
  if (seconds <= 30 * 86_400) return relative.format(-Math.floor(seconds / 86_400), 'day')
  return dateText(iso)
}

/** Several things as one phrase, `Corporate, Enterprise`. */
export function listText(items: string[]): string {
  return new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(items)
}

function argumentText(argument: ArgumentLike): string {
  if (typeof argument === 'string') return argument
  if (typeof argument === 'number') return numbers().format(argument)
  if ('usd' in argument) return `${numbers().format(argument.usd)}\u00a0USD`
  if ('percent' in argument)
    return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 2 }).format(
      argument.percent / 100,
    )
  if ('date' in argument) return dateText(argument.date)
  if ('countries' in argument) return listText(argument.countries.map(countryName))
  if ('list' in argument) return listText(argument.list)
  return write(argument.text)
}

/** The sentence for a message key; `args` fill $1, $2, .... An unknown key is shown as itself, so that a gap is seen and not hidden. */
export function text(key: string, ...args: ArgumentLike[]): string {
  return browser.i18n.getMessage(key, args.map(argumentText)) || key
}

/** `key_one`, `key_few`, `key_many` or `key_other` by the language's rule, with the count as $1. */
export function plural(key: string, count: number, ...args: ArgumentLike[]): string {
  const form = pluralRules().select(count)
  const values = [count, ...args]
  return browser.i18n.getMessage(`${key}_${form}`, values.map(argumentText)) || text(`${key}_other`, ...values)
}

/** Writes out a reference to a text, as the rules give it. */
export function write(reference: TextLike): string {
  const args = reference.args ?? []
  return reference.count === undefined ? text(reference.key, ...args) : plural(reference.key, reference.count, ...args)
}
