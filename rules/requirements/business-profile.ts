import type { Source } from '../assessment'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** The organisation's business profile in Partner Center is complete. Asked in every edition. */
export const businessProfile = (source: Source): Requirement => ({
  id: 'business-profile',
  status: 'not-ready',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.businessProfileComplete'],
  source,
  check: ({ organisation }) => mustBeTrue(organisation?.businessProfileComplete),
})
