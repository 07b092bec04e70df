import type { RequirementId } from './assessment'
import type { Benefit } from './benefit'
import type { Edition, Fee } from './edition'
import { editions } from './editions'
import { type OfferType, offerTypes } from './facts'
import type { Requirement } from './requirement'
import type { Text } from './text'

/** What differs between two wordings of one rule. */
export type Aspect = 'level' | 'status' | 'offer-types' | 'why'

/** A rule that is not the same in two editions. A replaced one goes on under another id, since it asks something else. */
export type RuleChange =
  | { kind: 'added'; after: Requirement }
  | { kind: 'removed'; before: Requirement }
  | { kind: 'replaced' | 'changed'; before: Requirement; after: Requirement; aspects: Aspect[] }

export interface EditionComparison {
  /** Statuses that bear another name. */
  statuses: { before: Text; after: Text }[]
  /** In the later edition's order, with what is gone at the end. */
  rules: RuleChange[]
  benefits: { kind: 'added' | 'removed'; benefit: Benefit }[]
  fee: { before: Fee; after: Fee } | null
}

/** What changes from one edition to another, in either direction: names, rules, benefits, fee. Pure. */
export function compareEditions(from: Edition, to: Edition): EditionComparison {
  return {
    statuses: from.statuses.flatMap(({ id, name: before }) => {
      const after = to.statuses.find(status => status.id === id)?.name
      return after && after.key !== before.key ? [{ before, after }] : []
    }),
    rules: compareRules(from, to),
    benefits: [
      ...missingFrom(from.benefits, to.benefits).map(benefit => ({ kind: 'added' as const, benefit })),
      ...missingFrom(to.benefits, from.benefits).map(benefit => ({ kind: 'removed' as const, benefit })),
    ],
    fee: sameFee(from.fee, to.fee) ? null : { before: from.fee, after: to.fee },
  }
}

function compareRules(from: Edition, to: Edition): RuleChange[] {
  const before = new Map(from.requirements.map(requirement => [rootOf(requirement.id), requirement]))
  const after = new Map(to.requirements.map(requirement => [rootOf(requirement.id), requirement]))
  const kept = [...after].flatMap(([root, rule]): RuleChange[] => {
    const old = before.get(root)
    if (!old) return [{ kind: 'added', after: rule }]
    const aspects = aspectsOf(old, rule)
    if (old.id !== rule.id) return [{ kind: 'replaced', before: old, after: rule, aspects }]
    return aspects.length > 0 ? [{ kind: 'changed', before: old, after: rule, aspects }] : []
  })
  const gone = [...before].filter(([root]) => !after.has(root))
  return [...kept, ...gone.map(([, rule]): RuleChange => ({ kind: 'removed', before: rule }))]
}

function aspectsOf(before: Requirement, after: Requirement): Aspect[] {
  const differs = (view: (requirement: Requirement) => unknown) =>
    JSON.stringify(view(before)) !== JSON.stringify(view(after))
  const aspects: [Aspect, boolean][] = [
    ['level', differs(({ level }) => level)],
    ['status', differs(({ status }) => status)],
    ['offer-types', differs(typesOf)],
    ['why', differs(({ id, wording, whyArgs }) => [id, wording, whyArgs])],
  ]
  return aspects.filter(([, differing]) => differing).map(([aspect]) => aspect)
}

/** The offer types that a rule asks, found by asking the rule itself; null where it asks every offer. */
export function typesAsked({ appliesTo }: Requirement): OfferType[] | null {
  return appliesTo ? offerTypes.filter(type => appliesTo({ offer: { type } }) === 'yes') : null
}

const typesOf = ({ appliesTo }: Requirement) => offerTypes.map(type => appliesTo?.({ offer: { type } }) ?? 'yes')

const predecessors = new Map(
  editions.flatMap(({ requirements }) =>
    requirements.flatMap(({ id, replaces }) => (replaces ? [[id, replaces]] : [])),
  ),
)

/** The oldest rule whose place this one has taken, step by step. */
function rootOf(id: RequirementId): RequirementId {
  const earlier = predecessors.get(id)
  return earlier === undefined ? id : rootOf(earlier)
}

const keyOf = ({ id, status }: Benefit) => `${id} ${status}`

const missingFrom = (known: readonly Benefit[], all: readonly Benefit[]) => {
  const keys = new Set(known.map(keyOf))
  return all.filter(benefit => !keys.has(keyOf(benefit)))
}

const sameFee = (one: Fee, other: Fee) =>
  one.percent === other.percent && one.reduced?.percent === other.reduced?.percent
