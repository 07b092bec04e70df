import type { FactPath, IsoDate } from './facts'

export type AnswerValue = boolean | number | string | string[]

/** What a person told us about a fact that the page cannot show. */
export interface Answer {
  fact: FactPath
  value: AnswerValue
  /** The day for which the answer holds, as the person gave it. */
  answeredOn: IsoDate
  note?: string
}
