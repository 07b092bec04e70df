import type { Requirement } from '../requirement'
import { mustBeChosen } from '../verdicts'
import { listingAdvice } from './listing-advice'

/** At least one Microsoft platform is selected. */
export const platforms: Requirement = {
  ...listingAdvice,
  id: 'platforms',
  field: 'platforms',
  check: ({ form }) => mustBeChosen(form?.platforms),
}
