import type { Page } from '@playwright/test'
import { answerQuestion } from '@/scripts/drive/answer.mjs'

type Answers = [fact: string, value: boolean | number | string | string[]][]

/** Countries for which contacts.csv brings a sales contact. */
export const coveredCountries = ['Germany', 'Austria', 'Switzerland', 'Poland', 'United States']

/** What the page cannot show and Co-sell ready needs. */
export const answersForReady: Answers = [
  ['organisation.businessProfileComplete', true],
  ['offer.meetsPublishingRequirements', true],
  ['offer.eligibleCountries', coveredCountries],
]

export async function answerAll(panel: Page, answers: Answers): Promise<void> {
  for (const [fact, value] of answers) await answerQuestion(panel, fact, value)
}
