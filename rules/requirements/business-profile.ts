import type { Source, StatusId } from '../assessment'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** The organisation's business profile in Partner Center is complete. Asked in every edition, from 2021 on for Co-sell ready. */
export const businessProfile = (source: Source, status: StatusId = 'not-ready'): Requirement => ({
  id: 'business-profile',
  status,
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.businessProfileComplete'],
  source,
  check: ({ organisation }) => mustBeTrue(organisation?.businessProfileComplete),
})
