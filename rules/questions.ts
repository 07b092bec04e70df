import type { FactPath } from './facts'
import { snakeCase } from './message-key'
import type { Text } from './text'

export type QuestionInput = 'yes-no' | 'usd' | 'percent' | 'countries' | 'choice'

/** How one fact is asked of a person. */
export interface Question {
  fact: FactPath
  /** An organisation's answer serves all its offers. */
  scope: 'offer' | 'organisation'
  input: QuestionInput
  choices?: { value: string; label: Text }[]
  /** A whole question, with its period or unit. */
  label: Text
  /** Who can tell, or what counts. */
  hint?: Text
}

interface Entry {
  input: QuestionInput
  hint?: true
  choices?: readonly string[]
}

const entries: Record<FactPath, Entry> = {
  'offer.meetsPublishingRequirements': { input: 'yes-no', hint: true },
  'offer.publishedLive': { input: 'yes-no' },
  'offer.resellThroughCsp': { input: 'yes-no', hint: true },
  'offer.transactable': { input: 'yes-no', hint: true },
  'offer.plansPricedAboveZero': { input: 'yes-no' },
  'offer.billedRevenueUsd': { input: 'usd', hint: true },
  'offer.billedRevenueTtmUsd': { input: 'usd' },
  'offer.repeatableIpOnAzurePercent': { input: 'percent', hint: true },
  'offer.technicalValidationPassed': { input: 'yes-no' },
  'offer.eligibleCountries': { input: 'countries', hint: true },
  'organisation.businessProfileComplete': { input: 'yes-no', hint: true },
  'organisation.azureConsumedRevenueTtmUsd': { input: 'usd', hint: true },
  'organisation.billedRevenueTtmUsd': { input: 'usd' },
  'organisation.goldCompetency': { input: 'yes-no', hint: true },
  'organisation.solutionsPartnerDesignation': { input: 'yes-no' },
  'organisation.isvConnect': { input: 'choice', hint: true, choices: ['none', 'standard', 'premium'] },
  'organisation.isvSuccess': { input: 'yes-no' },
}

/** Every fact that a person can be asked. */
export const answerableFacts = Object.keys(entries) as FactPath[]

/** Key of a fact's question: `offer.billedRevenueUsd` gives `fact_offer_billed_revenue_usd`. */
export const factKey = (fact: FactPath): string => `fact_${snakeCase(fact)}`

/** Whether the text names a fact that a person can be asked. Answers come from storage, so their paths may name anything. */
export const isAnswerable = (fact: string): fact is FactPath => Object.hasOwn(entries, fact)

/** How to ask for a fact. Throws RangeError on a path that names none. */
export function questionFor(fact: FactPath): Question {
  if (!isAnswerable(fact)) throw new RangeError(`No such fact: ${fact}`)
  const { input, hint, choices } = entries[fact]
  const key = factKey(fact)
  return {
    fact,
    scope: fact.startsWith('offer.') ? 'offer' : 'organisation',
    input,
    label: { key },
    ...(hint && { hint: { key: `${key}_hint` } }),
    ...(choices && { choices: choices.map(value => ({ value, label: { key: `${key}_choice_${value}` } })) }),
  }
}
