import type { Requirement } from '../requirement'
import { programmeStep } from '../sources'
import { mustBeTrue } from '../verdicts'

/** The organisation's business profile in Partner Center is complete. */
export const businessProfile: Requirement = {
  id: 'business-profile',
  status: 'not-ready',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.businessProfileComplete'],
  source: programmeStep(1),
  check: ({ organisation }) => mustBeTrue(organisation?.businessProfileComplete),
}
