import type { IsoDate } from './facts'

/** A value put into a text. The text lookup writes it in the reader's language: grouping, currency, country names, dates. */
export type TextArgument =
  | string
  | number
  | { usd: number }
  | { percent: number }
  | { date: IsoDate }
  | { countries: string[] }
  | { list: string[] }
  | { text: Text }

/** A sentence by reference: a key of the message files, and the values for its $1, $2, ... in order. */
export interface Text {
  key: string
  args?: TextArgument[]
  /** Chooses among `key_one`, `key_few`, `key_many`, `key_other` by the language's plural rule; also the value of $1. */
  count?: number
}
