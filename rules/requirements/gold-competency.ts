import { isService } from '../offer-families'
import type { Requirement } from '../requirement'
import { programmeStep } from '../sources'
import { mustBeTrue } from '../verdicts'

/** The organisation holds an active Gold competency. Asked of services only. */
export const goldCompetency: Requirement = {
  id: 'gold-competency',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.goldCompetency'],
  source: programmeStep(3, { key: 'req_gold_competency_note' }),
  appliesTo: isService,
  check: ({ organisation }) => mustBeTrue(organisation?.goldCompetency),
}
