import type { Answer } from './answer'
import type { IsoDate } from './facts'
import { ages } from './questions'

/** So old may an answer be that changes with time, in days, until a person sets it otherwise. */
export const defaultAnswerAgeDays = 90

const dayMs = 86_400_000

/**
 * The answers parted by whether they may still be relied upon on a day. Only figures of a trailing period and enrolments age. An answer is
 * stale when it is more than `mostDays` old; null lets none grow stale. One whose day cannot be read is stale, one of a later day is not.
 */
export function partByAge(
  answers: readonly Answer[],
  today: IsoDate,
  mostDays: number | null,
): { fresh: Answer[]; stale: Answer[] } {
  const isStale = ({ fact, answeredOn }: Answer) =>
    mostDays !== null && ages(fact) && !(Date.parse(today) - Date.parse(answeredOn) <= mostDays * dayMs)
  return { fresh: answers.filter(answer => !isStale(answer)), stale: answers.filter(isStale) }
}
