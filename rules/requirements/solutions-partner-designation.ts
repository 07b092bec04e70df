import type { Source } from '../assessment'
import { ofType } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** The organisation holds a Solutions Partner designation. Asked of consulting offers, whatever the solution type on the form. */
export const solutionsPartnerDesignation = (source: Source): Requirement => ({
  id: 'solutions-partner-designation',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'organisation',
  asks: ['organisation.solutionsPartnerDesignation'],
  replaces: 'gold-competency',
  source,
  appliesTo: facts => ofType(facts, ['consulting-service']),
  check: ({ organisation }) => mustBeTrue(organisation?.solutionsPartnerDesignation),
})
