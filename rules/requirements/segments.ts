import type { Requirement } from '../requirement'
import { mustBeChosen } from '../verdicts'
import { listingAdvice } from './listing-advice'

/** At least one customer segment is selected. */
export const segments: Requirement = {
  ...listingAdvice,
  id: 'segments',
  field: 'segments',
  check: ({ form }) => mustBeChosen(form?.segments),
}
