import type { Assessment, Finding } from './assessment'

export interface Tally {
  /** Required and unmet. */
  blockers: Finding[]
  /** Required and unknown, for a status that this offer can hold. */
  questions: Finding[]
  /** Checks that failed. */
  failed: Finding[]
  /** Not required, and unmet or unknown. */
  advice: Finding[]
  met: Finding[]
  notApplicable: Finding[]
}

/** The findings sorted by what they ask of a person, each group in the edition's order. */
export function tally({ findings, statuses }: Assessment): Tally {
  const outOfReach = statuses.filter(({ applies }) => applies === 'no').map(({ status }) => status)
  const isWithinReach = ({ status }: Finding) => !outOfReach.includes(status)
  const having = (outcome: Finding['outcome']) => findings.filter(finding => finding.outcome === outcome)
  const isRequired = ({ level }: Finding) => level === 'required'
  const isOpen = ({ outcome }: Finding) => outcome === 'unmet' || outcome === 'unknown'
  return {
    // Nobody is to work for a status that the offer can never hold.
    blockers: having('unmet').filter(finding => isRequired(finding) && (isWithinReach(finding) || !!finding.deadEnd)),
    questions: having('unknown').filter(finding => isRequired(finding) && isWithinReach(finding)),
    failed: having('error'),
    advice: findings.filter(finding => isOpen(finding) && !isRequired(finding)),
    met: having('met'),
    notApplicable: having('not-applicable'),
  }
}
