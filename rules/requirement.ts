import type { Finding, Level, Outcome, RequirementId, Scope, Source, StatusId } from './assessment'
import type { FactPath, Facts, IsoDate } from './facts'
import type { FieldId } from './field-id'
import type { Text, TextArgument } from './text'

export type Applicability = 'yes' | 'no' | 'unknown'

/** What a check found. The sentences follow from the requirement's id, the outcome and the variant: see `messageKey`. */
export interface Verdict {
  outcome: Extract<Outcome, 'met' | 'unmet' | 'unknown'>
  /** Chooses among several sentences of one outcome: `missing` makes `req_sales_contacts_unmet_missing`. */
  variant?: string
  args?: TextArgument[]
  count?: number
  detail?: Text
  /** What to do, where it is not the requirement's plain fix, or where an unknown outcome has one. */
  fix?: Text
  coverage?: NonNullable<Finding['coverage']>
  deadEnd?: NonNullable<Finding['deadEnd']>
  /** What a person can answer, where it is not the requirement's own `asks`: nothing while only the page can tell. */
  asks?: readonly FactPath[]
  /** Said only where it is not plain from `asks`, see `basisOf`. */
  basis?: Finding['basis']
}

/**
 * One rule of the programme: data, with a small check beside it. Its sentences are `req_<id>_name`, `_why`, `_met`, `_unmet`,
 * `_fix`, `_unknown`, and with `appliesTo` also `_not_applicable` and `_unknown_applies`.
 */
export interface Requirement {
  id: RequirementId
  /** The status towards which it counts. */
  status: StatusId
  level: Level
  scope: Scope
  /** The field of the form that it looks at. */
  field?: FieldId
  /** Fields that serve as well, so that nobody is told that no requirement looks at them. */
  alternatives?: readonly FieldId[]
  /** What a person can answer to settle it, in the order to ask. */
  asks: readonly FactPath[]
  /** Chooses among several why texts, where editions word one rule differently: `ttm` makes `req_revenue_threshold_why_ttm`. */
  wording?: string
  /** The earlier edition's requirement whose place it takes. */
  replaces?: RequirementId
  /** Values for $1, $2, ... of the why text. */
  whyArgs?: readonly TextArgument[]
  source: Source
  /** Left out where every offer is asked. */
  appliesTo?(facts: Facts): Applicability
  /** Pure. A fact that cannot be, such as a negative amount, throws `ImpossibleFact`. */
  check(facts: Facts, today: IsoDate): Verdict
}
