import {
  type Contact,
  type DocumentKind,
  documentKinds,
  type Facts,
  type FileFact,
  type FormFacts,
  type FormSnapshot,
  type Reading,
  type ShownOffer,
  type SolutionType,
} from '@/rules'
import { labelWords } from './label-text'
import { translatedSolutionTypes } from './translated-labels'

/** The four solution types as the portal has worded them, 2020 to 2023. */
const solutionTypes = new Map<string, SolutionType>(
  (
    [
      ['IP (application)', 'ip'],
      ['IP', 'ip'],
      ['Service', 'service'],
      ['Managed service', 'managed-service'],
      ['Device (hardware)', 'device'],
      ['Device', 'device'],
    ] as [string, SolutionType][]
  )
    .concat(
      (Object.entries(translatedSolutionTypes) as [SolutionType, readonly string[]][]).flatMap(([type, texts]) =>
        texts.map((text): [string, SolutionType] => [text, type]),
      ),
    )
    .map(([text, type]) => [labelWords(text), type]),
)

/** A country as the programme's list writes it; a page that shows names instead says nothing that rules can compare. */
const longestCode = 3

/** What a reading shows of an offer: the facts, and what tells which edition's form it is. */
export const shownOffer = (snapshot: FormSnapshot): ShownOffer => ({
  facts: factsFrom(snapshot),
  marks: snapshot.marks,
})

/**
 * What the rules may know from a reading: found fields only. An absent fact was not read; an empty one is empty on the page.
 * A solution type that is none of the four, and contacts of which only the number shows, are not known.
 */
export function factsFrom({ offer, readings }: FormSnapshot): Facts {
  const { id, alias, type } = offer
  const form: FormFacts = {}
  const platforms = foundValue(readings.platforms)
  const segments = foundValue(readings.segments)
  const solutionType = solutionTypeFrom(foundValue(readings['solution-type']))
  const areas = foundValue(readings['solution-areas'])
  const landingPageUrl = foundValue(readings['landing-page'])
  const contacts = contactsFrom(foundValue(readings.contacts))
  const documents = documentsFrom(readings)
  if (platforms) form.platforms = [...platforms]
  if (segments) form.segments = [...segments]
  if (solutionType !== undefined) form.solutionType = solutionType
  if (areas) form.solutionAreas = areas.map(({ area, subAreas }) => ({ area, subAreas: [...subAreas] }))
  if (landingPageUrl !== undefined) form.landingPageUrl = landingPageUrl
  if (contacts) form.contacts = contacts
  if (Object.keys(documents).length > 0) form.documents = documents
  return { offer: { id, ...(alias !== undefined && { alias }), ...(type && { type }) }, form }
}

const foundValue = <Value>(reading: Reading<Value>): Value | undefined =>
  reading.state === 'found' ? reading.value : undefined

function solutionTypeFrom(text: string | undefined): SolutionType | null | undefined {
  if (text === undefined) return undefined
  return text === '' ? null : solutionTypes.get(labelWords(text))
}

function documentsFrom(readings: FormSnapshot['readings']): Partial<Record<DocumentKind, FileFact[]>> {
  const documents: Partial<Record<DocumentKind, FileFact[]>> = {}
  for (const kind of documentKinds) {
    const names = foundValue(readings[kind])
    if (names) documents[kind] = names.map(name => ({ name }))
  }
  return documents
}

function contactsFrom(value: { count: number | null; rows: Contact[] | null } | undefined): Contact[] | undefined {
  if (value?.count === 0) return []
  const rows = value?.rows
  if (!rows || rows.some(({ countries }) => countries.some(country => country.length > longestCode))) return undefined
  return rows.map(row => ({ ...row, countries: [...row.countries], states: [...row.states] }))
}
