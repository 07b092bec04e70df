import type { Source } from '../assessment'
import { isService, ofType, solutionTypeOf } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

type Applies = NonNullable<Requirement['appliesTo']>

/** 2020: consulting services, by the offer's type. */
export const ofConsultingOffers: Applies = facts => ofType(facts, ['consulting-service'])

/** 2021: offers of the solution type Service. Whether a managed service counts is not said. */
export const ofServiceSolutions: Applies = facts => {
  const applies = isService(facts)
  if (applies !== 'yes') return applies
  const isManaged = solutionTypeOf(facts) === 'managed-service' || ofType(facts, ['managed-service']) === 'yes'
  return isManaged ? 'unknown' : 'yes'
}

/** The organisation holds an active Gold competency. Asked of services only, until designations took its place. */
export const goldCompetency = (source: Source, appliesTo: Applies = isService): Requirement => ({
  id: 'gold-competency',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.goldCompetency'],
  source,
  appliesTo,
  check: ({ organisation }) => mustBeTrue(organisation?.goldCompetency),
})
