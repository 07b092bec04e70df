import { currentSetup } from '../setup/current-setup'
import type { Skin, Wording } from '../setup/setup'
import { areaLimits, englishWords, type FormWords } from './english'
import { translatedByPeople } from './german'

const german = new Map(translatedByPeople.map(word => [word.english, word.german]))

/** The words that a skin shows in the form of a year. */
export function wordsOf(skin: Skin, wording: Wording): FormWords {
  const english = englishWords[wording]
  if (skin !== 'german') return english
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => [key, german.get(text) ?? text]),
  ) as unknown as FormWords
}

/** Names that the form never had: one field of each kind under words that nobody who reads it has seen. */
export const renamedFields: Partial<FormWords> = {
  platforms: 'Which products of Microsoft does it work with?',
  solutionType: 'What kind of solution is it?',
  'one-pager': 'Short description for customers',
  referenceUrl: 'Public page about the offer',
}

/** The words of the form now. */
export function formWords(): FormWords {
  const { skin, wording, renamed } = currentSetup()
  return { ...wordsOf(skin, wording), ...(renamed && renamedFields) }
}

/** The headings of the contacts' columns, in their order. */
export function contactHeadings(): string[] {
  const { name, email, jobTitle, role, countries, states } = formWords()
  return [name, email, jobTitle, role, countries, states]
}

/** How many rows, and choices in a row, the form takes now. */
export const formLimits = (): { areas: number; subAreas: number } => areaLimits[currentSetup().wording]
