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

/** The words of the form now. */
export const formWords = (): FormWords => wordsOf(currentSetup().skin, currentSetup().wording)

/** The headings of the contacts' columns, in their order. */
export function contactHeadings(): string[] {
  const { name, email, jobTitle, role, countries, states } = formWords()
  return [name, email, jobTitle, role, countries, states]
}

/** How many rows, and choices in a row, the form takes now. */
export const formLimits = (): { areas: number; subAreas: number } => areaLimits[currentSetup().wording]
