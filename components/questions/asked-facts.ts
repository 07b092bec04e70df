import type { Answer, FactPath } from '@/rules'

type Answers = ReadonlyMap<FactPath, Answer>

/** Facts that mean something only once another was answered so, where that other one is asked as well. */
const dependsOn: Partial<Record<FactPath, { fact: FactPath; value: Answer['value'] }>> = {
  'offer.billedRevenueUsd': { fact: 'offer.transactable', value: true },
  'offer.billedRevenueTtmUsd': { fact: 'offer.transactable', value: true },
}

/** Which of the facts that a finding asks for are to be asked now. One that was answered always is, so that it can be changed and withdrawn. */
export const askedNow = (asks: readonly FactPath[], answers: Answers): FactPath[] =>
  asks.filter(fact => {
    const condition = dependsOn[fact]
    if (!condition || !asks.includes(condition.fact)) return true
    return answers.has(fact) || answers.get(condition.fact)?.value === condition.value
  })

/** The facts in the order to show them: what is open or too old to count first, what was answered after it, each in the order given. */
export function openFirst(facts: readonly FactPath[], answers: Answers, stale: ReadonlySet<FactPath>): FactPath[] {
  const isOpen = (fact: FactPath) => !answers.has(fact) || stale.has(fact)
  return [...facts.filter(isOpen), ...facts.filter(fact => !isOpen(fact))]
}
