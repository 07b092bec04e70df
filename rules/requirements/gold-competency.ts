import type { Source } from '../assessment'
import { isService } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** The organisation holds an active Gold competency. Asked of services only, until designations took its place. */
export const goldCompetency = (source: Source): Requirement => ({
  id: 'gold-competency',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.goldCompetency'],
  source,
  appliesTo: isService,
  check: ({ organisation }) => mustBeTrue(organisation?.goldCompetency),
})
