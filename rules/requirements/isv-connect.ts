import type { Source } from '../assessment'
import { ofType, powerAppsTypes } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustBeEnrolled } from './isv-tier'

/** The organisation is enrolled in ISV Connect, whatever the tier. Asked of Business Applications but Business Central, from 2021 on. */
export const isvConnect = (source: Source): Requirement => ({
  id: 'isv-connect',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.isvConnect'],
  source,
  appliesTo: facts => ofType(facts, powerAppsTypes),
  check: mustBeEnrolled,
})
