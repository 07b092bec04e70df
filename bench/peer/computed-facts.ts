import type { Almanac } from 'json-rules-engine'
import type { FormFacts, OfferFacts } from '@/rules'
import { canBeReached, covers, coversAll, salesRole } from '@/rules/contacts'
import { countryCodes, everyCountry, normalCodes } from '@/rules/countries'

/*
 * What conditions of json-rules-engine cannot count over lists, counted in facts that it computes on demand and once per run. The
 * judging stays in the conditions.
 */

type ComputedFact = (params: unknown, almanac: Almanac) => Promise<Record<string, number> | undefined>

const accepted = ['pdf', 'doc', 'docx', 'ppt', 'pptx', 'xls', 'xlsx', 'jpg', 'png', 'mp4']

/** How many areas are named, and how many sub-areas those have, at the fewest and at the most. */
const solutionAreas: ComputedFact = async (_, almanac) => {
  const areas = (await formOf(almanac))?.solutionAreas?.filter(({ area }) => area.trim() !== '')
  if (!areas) return undefined
  const subAreas = areas.map(area => area.subAreas.filter(subArea => subArea.trim() !== '').length)
  return {
    named: areas.length,
    ...(areas.length > 0 && { fewestSubAreas: Math.min(...subAreas), mostSubAreas: Math.max(...subAreas) }),
  }
}

/** How many files there are, and how many of a type that the form does not take. */
const documents: ComputedFact = async (_, almanac) => {
  const slots = (await formOf(almanac))?.documents
  if (!slots) return undefined
  const names = Object.values(slots).flatMap(files => files?.map(file => file.name) ?? [])
  return { files: names.length, ofOtherTypes: names.filter(name => !accepted.includes(endingOf(name))).length }
}

const endingOf = (name: string) => name.trim().split('.').slice(1).at(-1)?.toLowerCase() ?? ''

/** How many contacts count, and for how many of the eligible countries there is none, or none whose role is at least unclear. */
const salesContacts: ComputedFact = async (_, almanac) => {
  const contacts = (await formOf(almanac))?.contacts
  if (!contacts) return undefined
  const usable = contacts.filter(contact => salesRole(contact) === 'sales' && canBeReached(contact))
  const unclear = contacts.filter(contact => salesRole(contact) === 'not-recognised')
  const counts = { usable: usable.length, unclear: unclear.length, forEveryCountry: usable.filter(coversAll).length }
  if (counts.forEveryCountry > 0) return counts

  const codes = normalCodes((await almanac.factValue<OfferFacts | undefined>('offer'))?.eligibleCountries ?? [])
  const eligible = codes.includes(everyCountry) ? countryCodes : codes
  const uncovered = eligible.filter(country => !usable.some(contact => covers(contact, country)))
  const missing = uncovered.filter(country => !unclear.some(contact => covers(contact, country)))
  return { ...counts, eligibleCountries: eligible.length, uncovered: uncovered.length, missing: missing.length }
}

const formOf = (almanac: Almanac) => almanac.factValue<FormFacts | undefined>('form')

/** By the name under which conditions look at them. */
export const computedFacts: Record<string, ComputedFact> = { solutionAreas, documents, salesContacts }
