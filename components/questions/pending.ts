import type { Answer, FactPath } from '@/rules'

/** An answer, or its withdrawal, that is on its way into the store or waits because the store refused it. */
export interface PendingAnswer {
  scope: 'organisation' | { offerId: string }
  fact: FactPath
  /** null: the answer is withdrawn. */
  answer: Answer | null
}

const concerns = (scope: PendingAnswer['scope'], offerId: string) =>
  scope === 'organisation' || scope.offerId === offerId

const isSameQuestion = (one: PendingAnswer, other: PendingAnswer) =>
  one.fact === other.fact && JSON.stringify(one.scope) === JSON.stringify(other.scope)

/** The list with one more; an earlier one to the same question gives way. */
export const withPending = (pending: PendingAnswer[], next: PendingAnswer): PendingAnswer[] => [
  ...pending.filter(other => !isSameQuestion(other, next)),
  next,
]

/** The answers that count for an offer: those stored, with those laid over them that are not stored yet. */
export function currentAnswers(
  stored: readonly Answer[],
  pending: readonly PendingAnswer[],
  offerId: string,
): ReadonlyMap<FactPath, Answer> {
  const answers = new Map(stored.map(answer => [answer.fact, answer]))
  for (const { scope, fact, answer } of pending) {
    if (!concerns(scope, offerId)) continue
    if (answer) answers.set(fact, answer)
    else answers.delete(fact)
  }
  return answers
}
