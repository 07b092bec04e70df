import type { Answer, AnswerValue } from './answer'
import type { FactPath, Facts } from './facts'
import { isAnswerable, questionFor } from './questions'

/**
 * The facts with a person's answers laid over them; neither input is changed. Of two answers to one question the later in the list
 * counts. An answer to no known question, or of the wrong type for it, is left out. A number that cannot be true stays in: the
 * requirement that uses it reports it, so that the person can mend it.
 */
export function withAnswers(facts: Facts, answers: readonly Answer[]): Facts {
  return answers.reduce((known, { fact, value }) => (fits(fact, value) ? withFact(known, fact, value) : known), facts)
}

function withFact(facts: Facts, fact: FactPath, value: AnswerValue): Facts {
  const [group, name] = fact.split('.') as ['offer' | 'organisation', string]
  return { ...facts, [group]: { ...facts[group], [name]: Array.isArray(value) ? [...value] : value } }
}

function fits(fact: string, value: unknown): boolean {
  if (!isAnswerable(fact)) return false
  const { input, choices } = questionFor(fact)
  switch (input) {
    case 'yes-no':
      return typeof value === 'boolean'
    case 'usd':
    case 'percent':
      return typeof value === 'number'
    case 'countries':
      return Array.isArray(value) && value.every(code => typeof code === 'string')
    case 'choice':
      return !!choices?.some(choice => choice.value === value)
  }
}
