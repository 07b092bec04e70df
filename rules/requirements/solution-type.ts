import { snakeCase } from '../message-key'
import type { Requirement } from '../requirement'
import { listingAdvice } from './listing-advice'

/** A solution type is selected. Any will do: in this edition another type than IP does not exclude Azure IP. */
export const solutionType: Requirement = {
  ...listingAdvice,
  id: 'solution-type',
  field: 'solution-type',
  check({ form }) {
    const type = form?.solutionType
    if (type === undefined) return { outcome: 'unknown' }
    if (type === null) return { outcome: 'unmet' }
    return { outcome: 'met', args: [{ text: { key: `solution_type_${snakeCase(type)}` } }] }
  },
}
