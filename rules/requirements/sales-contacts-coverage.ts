import { covers } from '../contacts'
import type { Contact } from '../facts'
import type { Verdict } from '../requirement'
import type { Text } from '../text'

/** So many countries are named in a sentence; more are counted, and listed by `coverage` alone. */
const mostNamed = 8

/**
 * Judges who stands for which eligible country. `unclear` are contacts whose role text is none of the four: a country that only they
 * cover is neither covered nor missing.
 */
export function judgeCoverage(coverage: NonNullable<Verdict['coverage']>, unclear: readonly Contact[]): Verdict {
  const uncovered = coverage.filter(({ contacts }) => contacts === 0).map(({ country }) => country)
  const isUnclear = (country: string) => unclear.some(contact => covers(contact, country))
  const missing = uncovered.filter(country => !isUnclear(country))
  const open = uncovered.filter(isUnclear)

  if (uncovered.length === 0) return { outcome: 'met', detail: summary(coverage.length, [], []), coverage }
  if (missing.length === 0)
    return {
      outcome: 'unknown',
      ...sentence('role', open),
      ...roleDoubt(unclear),
      coverage,
    }
  return {
    outcome: 'unmet',
    ...sentence('missing', missing),
    detail: summary(coverage.length, missing, open),
    fix: { key: 'req_sales_contacts_fix_missing' },
    coverage,
  }
}

const sentence = (variant: string, countries: string[]) =>
  countries.length > mostNamed
    ? { variant: `${variant}_many`, args: [countries.length] }
    : { variant, count: countries.length, args: [{ countries }] }

/** "3 of 5 eligible countries have a Partner sales contact; missing: Germany, Poland". */
function summary(total: number, missing: string[], open: string[]): Text {
  const covered = total - missing.length - open.length
  const key = 'req_sales_contacts_detail'
  if (missing.length === 0 || missing.length + open.length > mostNamed) return { key, count: total, args: [covered] }
  if (open.length === 0) return { key: `${key}_missing`, count: total, args: [covered, { countries: missing }] }
  return { key: `${key}_unclear`, args: [total, covered, { countries: missing }, { countries: open }] }
}

/**
 * What to look at and do about contacts whose role is not recognised: the role texts as the page shows them, each once; a blank one as
 * a dash, for the reader to see that there is one.
 */
export const roleDoubt = (contacts: readonly Contact[]) => ({
  detail: {
    key: 'req_sales_contacts_detail_roles',
    args: [{ list: [...new Set(contacts.map(({ role }) => role.trim() || '–'))] }],
  },
  fix: { key: 'req_sales_contacts_fix_role' },
})
