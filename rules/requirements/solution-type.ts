import { solutionTypeName } from '../names'
import { solutionTypeOf } from '../offer-families'
import type { Requirement } from '../requirement'
import { type ListingRule, listingField } from './listing-field'

/** A solution type is selected. Any will do: where it has to be IP, `ip-solution-type` asks that. */
export const solutionType = (rule: ListingRule): Requirement => ({
  ...listingField(rule),
  id: 'solution-type',
  field: 'solution-type',
  check(facts) {
    const type = solutionTypeOf(facts)
    if (type === undefined) return { outcome: 'unknown' }
    if (type === null) return { outcome: 'unmet' }
    return { outcome: 'met', args: [{ text: solutionTypeName(type) }] }
  },
})
