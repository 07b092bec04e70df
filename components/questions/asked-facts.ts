import type { Answer, FactPath } from '@/rules'

type Answers = ReadonlyMap<FactPath, Answer>

/** Facts that mean something only once another was answered so. */
const dependsOn: Partial<Record<FactPath, { fact: FactPath; value: Answer['value'] }>> = {
  'offer.billedRevenueUsd': { fact: 'offer.transactable', value: true },
}

/** Whether a fact is to be asked now. One that was answered always is, so that its answer can be changed and withdrawn. */
export function isAsked(fact: FactPath, answers: Answers): boolean {
  const condition = dependsOn[fact]
  return condition === undefined || answers.has(fact) || answers.get(condition.fact)?.value === condition.value
}

/** The facts in the order to show them: what is still open first, what was answered after it, each in the order given. */
export const openFirst = (facts: readonly FactPath[], answers: Answers): FactPath[] => [
  ...facts.filter(fact => !answers.has(fact)),
  ...facts.filter(fact => answers.has(fact)),
]
