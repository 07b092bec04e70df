import { everyCountry, normalCodes } from './countries'
import type { Contact } from './facts'

/** The four roles, as every edition prints them in English. */
const roles = ['partner marketing', 'partner sales', 'partner technical sales', 'partner customer success manager']

export type SalesRole = 'sales' | 'other' | 'not-recognised'

/**
 * Whether a contact has the role Partner sales. Case and runs of spaces do not count; anything else that differs from the four
 * roles is not recognised, as the portal may show them in another language and a guess would be a wrong reading.
 */
export function salesRole(contact: Contact): SalesRole {
  const role = contact.role.trim().replace(/\s+/g, ' ').toLowerCase()
  if (role === 'partner sales') return 'sales'
  return roles.includes(role) ? 'other' : 'not-recognised'
}

/** Whether a contact has the name and the e-mail address without which nobody can be reached. */
export const canBeReached = (contact: Contact): boolean => contact.name.trim() !== '' && contact.email.trim() !== ''

/** Whether a contact stands for every country. */
export const coversAll = (contact: Contact): boolean => normalCodes(contact.countries).includes(everyCountry)

/** Whether a contact stands for a country, given as a normal code. */
export const covers = (contact: Contact, country: string): boolean =>
  coversAll(contact) || normalCodes(contact.countries).includes(country)
