import type { Finding, Outcome } from '../assessment'
import type { Facts } from '../facts'
import type { Requirement } from '../requirement'

/** One row: some facts, and what has to come of them. */
export interface Case {
  /** What is special about it, to be read after the requirement's id. */
  name: string
  facts: Facts
  outcome: Outcome
  /** The message key without `req_<id>_`, where several sentences have this outcome: `unmet_missing`. */
  says?: string
  /** Whatever else of the finding matters. */
  finding?: Partial<Finding>
}

/** A requirement with its cases. Every `*.cases.ts` exports one as `table`; `requirements.test.ts` runs them all. */
export interface CaseTable {
  requirement: Requirement
  cases: Case[]
}
