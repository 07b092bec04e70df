import type { Source } from '../assessment'
import { canBeReached, covers, coversAll, salesRole } from '../contacts'
import { countryCodes, everyCountry, normalCodes } from '../countries'
import type { Contact, Facts } from '../facts'
import type { Requirement, Verdict } from '../requirement'
import { judgeCoverage, roleDoubt } from './sales-contacts-coverage'

/**
 * A contact with the role Partner sales for each country that the offer is eligible in. One contact may cover several. Editions count
 * countries by three words, told by `wording`: eligible (2020), where the offer is `available`, co-sell eligible `geography` (2021 on).
 */
export const salesContacts = (source: Source, wording?: 'available' | 'geography'): Requirement => ({
  id: 'sales-contacts',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'form',
  field: 'contacts',
  asks: ['offer.eligibleCountries'],
  ...(wording && { wording }),
  source,
  check: judgeContacts,
})

function judgeContacts(facts: Facts): Verdict {
  const contacts = facts.form?.contacts
  // What the page alone decides takes no part of any answer.
  const basis = 'page'
  if (!contacts) return { outcome: 'unknown', basis, asks: [], fix: { key: 'req_sales_contacts_fix_not_shown' } }
  if (contacts.length === 0) return { outcome: 'unmet', basis }

  const withSalesRole = contacts.filter(contact => salesRole(contact) === 'sales')
  const usable = withSalesRole.filter(canBeReached)
  const unclear = contacts.filter(contact => salesRole(contact) === 'not-recognised')
  const eligible = eligibleCountries(facts)

  if (usable.some(coversAll))
    return {
      outcome: 'met',
      variant: 'everywhere',
      basis,
      ...(eligible.length > 0 && { coverage: coverageOf(usable, eligible) }),
    }
  if (usable.length === 0 && unclear.length === 0)
    return withSalesRole.length > 0
      ? { outcome: 'unmet', variant: 'incomplete', fix: { key: 'req_sales_contacts_fix_incomplete' }, basis }
      : { outcome: 'unmet', variant: 'role', basis }
  if (eligible.length === 0)
    return unclear.some(coversAll) && !usable.some(coversSome)
      ? // Whatever the countries, that contact's role alone decides: asking for them would lead nowhere.
        { outcome: 'unknown', variant: 'role_everywhere', basis, asks: [], ...roleDoubt(unclear) }
      : { outcome: 'unknown', variant: 'countries', basis }
  return judgeCoverage(coverageOf(usable, eligible), unclear)
}

function eligibleCountries({ offer }: Facts): readonly string[] {
  const codes = normalCodes(offer?.eligibleCountries ?? [])
  return codes.includes(everyCountry) ? countryCodes : codes
}

const coversSome = (contact: Contact) => countryCodes.some(country => covers(contact, country))

const coverageOf = (usable: readonly Contact[], countries: readonly string[]) =>
  countries.map(country => ({ country, contacts: usable.filter(contact => covers(contact, country)).length }))
