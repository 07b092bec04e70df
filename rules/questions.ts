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
  /** The answer holds for a time only. */
  ages?: true
}

const entries: Record<FactPath, Entry> = {
  'offer.meetsPublishingRequirements': { input: 'yes-no', hint: true },
  'offer.publishedLive': { input: 'yes-no', hint: true },
  'offer.resellThroughCsp': { input: 'yes-no', hint: true },
  'offer.transactable': { input: 'yes-no', hint: true },
  'offer.plansPricedAboveZero': { input: 'yes-no', hint: true },
  'offer.billedRevenueUsd': { input: 'usd', hint: true },
  'offer.billedRevenueTtmUsd': { input: 'usd', hint: true, ages: true },
  'offer.repeatableIpOnAzurePercent': { input: 'percent', hint: true },
  'offer.infrastructureOnAzurePercent': { input: 'percent', hint: true },
  'offer.technicalValidationPassed': { input: 'yes-no', hint: true },
  'offer.cloudSpecialistHasDocuments': { input: 'yes-no' },
  'offer.liveBeforeTransactRule': { input: 'yes-no' },
  'offer.eligibleCountries': { input: 'countries', hint: true },
  'organisation.marketplaceAccountActive': { input: 'yes-no', hint: true },
  'organisation.businessProfileComplete': { input: 'yes-no', hint: true },
  'organisation.azureConsumedRevenueTtmUsd': { input: 'usd', hint: true, ages: true },
  'organisation.billedRevenueTtmUsd': { input: 'usd', hint: true, ages: true },
  'organisation.goldCompetency': { input: 'yes-no', hint: true, ages: true },
  'organisation.solutionsPartnerDesignation': { input: 'yes-no', hint: true, ages: true },
  'organisation.isvConnect': { input: 'choice', hint: true, ages: true, choices: ['none', 'standard', 'premium'] },
  'organisation.isvSuccess': { input: 'yes-no', hint: true, ages: true },
}

/** Every fact that a person can be asked. */
export const answerableFacts = Object.keys(entries) as FactPath[]

/** Key of a fact's question: `offer.billedRevenueUsd` gives `fact_offer_billed_revenue_usd`. */
export const factKey = (fact: FactPath): string => `fact_${snakeCase(fact)}`

/** Whether the text names a fact that a person can be asked. Answers come from storage, so their paths may name anything. */
export const isAnswerable = (fact: string): fact is FactPath => Object.hasOwn(entries, fact)

/** Whether an answer to the question changes with time: figures of a trailing period, competencies and enrolments. */
export const ages = (fact: string): boolean => isAnswerable(fact) && entries[fact].ages === true

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
