import type { Source } from '../assessment'
import { solutionTypeName } from '../names'
import { azureIpTypes, ofType, solutionTypeOf } from '../offer-families'
import type { Requirement } from '../requirement'

/** The solution type is IP. From 2023 on another type keeps a solution from the Azure IP status. */
export const ipSolutionType = (source: Source): Requirement => ({
  id: 'ip-solution-type',
  status: 'azure-ip-incentivized',
  level: 'required',
  scope: 'form',
  field: 'solution-type',
  asks: [],
  source,
  appliesTo: facts => ofType(facts, azureIpTypes),
  check(facts) {
    const type = solutionTypeOf(facts)
    if (type === undefined) return { outcome: 'unknown' }
    if (type === null) return { outcome: 'unmet' }
    if (type === 'ip') return { outcome: 'met' }
    return {
      outcome: 'unmet',
      variant: 'other',
      args: [{ text: solutionTypeName(type) }],
      fix: { key: 'req_ip_solution_type_fix_other' },
      deadEnd: 'as-it-is',
    }
  },
})
