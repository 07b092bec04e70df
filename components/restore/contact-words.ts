import { countryName, text } from '@/platform/text'
import type { Contact } from '@/rules'

/** The parts of a contact that say something, in words. */
export const contactParts = (contact: Contact): string[] =>
  [
    contact.name,
    contact.email,
    contact.jobTitle,
    contact.role,
    ...contact.countries.map(countryName),
    ...contact.states,
  ].filter(part => part.trim() !== '')

/** One part of a contact that changed, before and after; nothing is ''. */
export interface PartChange {
  label: string
  before: string
  after: string
}

/** What changed of a contact, part by part. Lists are sets: their order is no change. */
export function changedParts(before: Contact, after: Contact): PartChange[] {
  const words = (contact: Contact) => [
    { label: text('contact_part_name'), value: [contact.name] },
    { label: text('contact_part_email'), value: [contact.email] },
    { label: text('contact_part_job_title'), value: [contact.jobTitle] },
    { label: text('contact_part_role'), value: [contact.role] },
    { label: text('contact_part_countries'), value: contact.countries.map(countryName).sort() },
    { label: text('contact_part_states'), value: [...contact.states].sort() },
  ]
  const later = words(after)
  return words(before).flatMap(({ label, value }, place) => {
    const [earlier, now] = [value.join(', '), later[place]?.value.join(', ') ?? '']
    return earlier === now ? [] : [{ label, before: earlier, after: now }]
  })
}
