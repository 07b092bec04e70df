import type { Requirement } from '../requirement'
import { mustBeChosen } from '../verdicts'
import { type ListingRule, listingField } from './listing-field'

/** At least one Microsoft platform is selected. */
export const platforms = (rule: ListingRule): Requirement => ({
  ...listingField(rule),
  id: 'platforms',
  field: 'platforms',
  check: ({ form }) => mustBeChosen(form?.platforms),
})
