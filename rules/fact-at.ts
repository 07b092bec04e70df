import type { FactPath, Facts } from './facts'
import { ImpossibleFact } from './impossible-fact'

/** The value of one fact, undefined when it is not known. */
export function factAt(facts: Facts, path: FactPath): unknown {
  const [group, name] = path.split('.') as ['offer' | 'organisation', string]
  return (facts[group] as Record<string, unknown> | undefined)?.[name] ?? undefined
}

/** A known amount in US dollars, or undefined. Throws `ImpossibleFact` unless it is a finite number of 0 or more. */
export const amountAt = (facts: Facts, path: FactPath): number | undefined =>
  numberAt(facts, path, Number.POSITIVE_INFINITY, 'fact_impossible_amount')

/** A known share in percent, or undefined. Throws `ImpossibleFact` unless it lies between 0 and 100. */
export const percentAt = (facts: Facts, path: FactPath): number | undefined =>
  numberAt(facts, path, 100, 'fact_impossible_percent')

function numberAt(facts: Facts, path: FactPath, most: number, reason: string): number | undefined {
  const value = factAt(facts, path)
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || value > most)
    throw new ImpossibleFact(path, value, reason)
  return value
}
