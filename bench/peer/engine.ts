import { Engine, type EngineResult, type PathResolver, type RuleProperties } from 'json-rules-engine'
import type { Edition, Facts, Outcome, RequirementId } from '@/rules'
import { computedFacts } from './computed-facts'
import { all, type Condition } from './conditions'
import { isKnownAndNotWithin, notWithin } from './operators'
import type { OutcomeConditions } from './outcome-conditions'
import { peerRequirements } from './requirements'

interface Judged {
  requirement: RequirementId
  outcome: Outcome
}

/** The rules for an edition's requirements: one for each outcome that a requirement can have, other than unknown. */
export const rulesFor = ({ requirements }: Edition): RuleProperties[] =>
  requirements.flatMap(({ id }) => rulesOf(id, peerRequirements[id]))

function rulesOf(requirement: RequirementId, conditions: OutcomeConditions | undefined): RuleProperties[] {
  if (!conditions) throw new RangeError(`No conditions for ${requirement}`)
  return Object.entries(conditions).map(([outcome, condition]: [string, Condition]) => ({
    conditions: 'fact' in condition ? all(condition) : condition,
    // An event of the type `error` would be thrown.
    event: { type: 'judged', params: { requirement, outcome } },
    // Comes before the others, so that it outranks them.
    priority: outcome === 'error' ? 2 : 1,
  }))
}

/** json-rules-engine with the rules of an edition, to be run as often as wanted. Reads paths by JSONPath unless told otherwise. */
export function peerEngine(edition: Edition, pathResolver?: PathResolver): Engine {
  const engine = new Engine(rulesFor(edition), { allowUndefinedFacts: true, ...(pathResolver && { pathResolver }) })
  engine.addOperator(notWithin, isKnownAndNotWithin)
  for (const [name, compute] of Object.entries(computedFacts)) engine.addFact(name, compute)
  return engine
}

/** Judges facts. They are handed over as they are, as `assess` gets them. */
export const runPeer = (engine: Engine, facts: Facts): Promise<EngineResult> => engine.run({ ...facts })

/**
 * What a run says of each requirement that is not unknown. Throws when it says two things of one, unless the first is an error: events
 * come in no fixed order, so conditions must exclude each other.
 */
export function outcomesOf({ events }: EngineResult): Map<RequirementId, Outcome> {
  const outcomes = new Map<RequirementId, Outcome>()
  for (const { params } of events) {
    const { requirement, outcome } = params as Judged
    const first = outcomes.get(requirement)
    if (first === undefined) outcomes.set(requirement, outcome)
    else if (first !== 'error') throw new Error(`${requirement} is both ${first} and ${outcome}`)
  }
  return outcomes
}
