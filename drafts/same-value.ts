import type { FieldValue, FieldValues } from '@/rules'
import { entriesOf } from './values'

/**
 * Whether two values of a field say the same. Order does not count: every list of the form is a set (options, areas, files, contacts,
 * countries), and the portal may show them in another order after saving. How often an entry occurs does count.
 */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  return canonical(one) === canonical(other)
}

/** Whether `values` tell nothing that `known` does not: each of their fields is there with the same value. */
export function addsNothing(values: Partial<FieldValues>, known: Partial<FieldValues>): boolean {
  return entriesOf(values).every(([field, value]) => {
    const knownValue = known[field]
    return knownValue !== undefined && sameValue(value, knownValue)
  })
}

/** How many fields are known in both and say different things. What is known in one of them only is no change. */
export function changedCount(values: Partial<FieldValues>, before: Partial<FieldValues>): number {
  return entriesOf(values).filter(([field, value]) => {
    const earlier = before[field]
    return earlier !== undefined && !sameValue(value, earlier)
  }).length
}

/** One text for all values, or parts of one, that say the same. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
  return `{${entries.sort().join()}}`
}
