import type { FactPath, IsoDate, OfferType } from './facts'
import type { FieldId } from './field-id'
import type { Text } from './text'

export const statusIds = [
  'not-ready',
  'co-sell-ready',
  'azure-ip-incentivized',
  'business-applications-incentivized',
] as const
export type StatusId = (typeof statusIds)[number]

/** Ids of the requirements, kebab-case, unique over all editions: `one-pager`. */
export type RequirementId = string

export type Outcome = 'met' | 'unmet' | 'unknown' | 'not-applicable' | 'error'
export type Level = 'required' | 'optional' | 'advice'
export type Scope = 'form' | 'offer' | 'organisation'

/** How near to Microsoft a source is: its English text or its own screen; its text in a translation; what others report of it. */
export const sourceStrengths = ['primary', 'translated', 'secondary'] as const
export type SourceStrength = (typeof sourceStrengths)[number]

/** Where Microsoft says so. Titles and section names stay in the source's language. */
export interface Source {
  title: string
  /** Date that the document itself bears. */
  date: IsoDate
  section: string
  strength: SourceStrength
  /** A contradiction or doubt about this source, told where the requirement is shown. */
  note?: Text
}

export interface Finding {
  requirement: RequirementId
  outcome: Outcome
  level: Level
  scope: Scope
  /** The status towards which the requirement counts. */
  status: StatusId
  field?: FieldId
  /** Fields that serve as well. */
  alternatives?: FieldId[]
  /** What was found: a fact when met, what is wrong when unmet, a whole question when unknown. */
  message: Text
  /** What to do, when something can be done. */
  fix?: Text
  /** What was looked at, when the message does not say it all. */
  detail?: Text
  why: Text
  source: Source
  /** 'answer' when a person's answer took part in the outcome, 'page' when the page alone decided it. */
  basis: 'page' | 'answer'
  /**
   * Nothing on the form lifts it: `for-good` where the offer's type rules it out, `as-it-is` where the offer would have to become another,
   * such as a free one that gets a price.
   */
  deadEnd?: 'for-good' | 'as-it-is'
  /** The facts that a person can answer to settle this finding, in the order to ask them. */
  asks: FactPath[]
  /** Country by country, for requirements that need somebody in each. */
  coverage?: { country: string; contacts: number }[]
}

export interface StatusReport {
  status: StatusId
  /** The edition's own name of the status. */
  name: Text
  /** Whether an offer like this can ever hold the status. */
  applies: 'yes' | 'no' | 'unknown'
  reached: boolean
  possible: boolean
  /** Required findings that count towards this rung and no lower one, split by what they do to it. */
  blockers: Finding[]
  questions: Finding[]
}

export interface BenefitReport {
  id: string
  status: StatusId
  /** Whether it holds for an offer of this type; 'unknown' while the type is not known or the source does not say. */
  holds: 'yes' | 'no' | 'unknown'
  offerTypes: OfferType[]
  title: Text
  condition: Text
  source: Source
}

/** Derived from facts, never stored. */
export interface Assessment {
  edition: string
  reached: StatusId
  possible: StatusId
  statuses: StatusReport[]
  findings: Finding[]
  benefits: BenefitReport[]
}
