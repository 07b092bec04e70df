import type { Finding, Outcome } from '../assessment'
import type { Facts } from '../facts'

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

/**
 * Cases of one requirement, run for each edition from `since` to `until` that has it. Every `<requirement's id>.cases.ts` exports its
 * tables as `tables`; `requirements.test.ts` runs them all.
 */
export interface CaseTable {
  /** Edition ids, both included. Left out: from the first, to the newest. */
  since?: string
  until?: string
  cases: Case[]
}
