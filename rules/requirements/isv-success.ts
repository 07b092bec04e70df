import type { Source } from '../assessment'
import { ofType, powerAppsTypes } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** The organisation is enrolled in ISV Success, which took the place of ISV Connect. */
export const isvSuccess = (source: Source): Requirement => ({
  id: 'isv-success',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.isvSuccess'],
  replaces: 'isv-connect',
  source,
  appliesTo: facts => ofType(facts, powerAppsTypes),
  check: ({ organisation }) => mustBeTrue(organisation?.isvSuccess),
})
