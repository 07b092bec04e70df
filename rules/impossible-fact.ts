import type { FactPath } from './facts'
import { factKey } from './questions'
import type { Text } from './text'

/** A fact holds a value that cannot be. Judging by it would be a wrong reading, so the requirement's check fails instead. */
export class ImpossibleFact extends RangeError {
  /** What is wrong, for the person who gave the answer. */
  readonly reason: Text
  readonly fact: FactPath

  constructor(path: FactPath, value: unknown, reason: string) {
    super(`${path} cannot be ${String(value)}`)
    this.name = 'ImpossibleFact'
    this.fact = path
    this.reason = {
      key: reason,
      args: [{ text: { key: factKey(path) } }, typeof value === 'number' ? value : String(value)],
    }
  }
}
