import type { Requirement } from '../requirement'
import { mustBeChosen } from '../verdicts'
import { type ListingRule, listingField } from './listing-field'

/** At least one customer segment is selected. The field is gone from the form of 2023. */
export const segments = (rule: ListingRule): Requirement => ({
  ...listingField(rule),
  id: 'segments',
  field: 'segments',
  check: ({ form }) => mustBeChosen(form?.segments),
})
