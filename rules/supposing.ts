import type { Assessment, RequirementId } from './assessment'
import type { Edition } from './edition'
import { requirementName } from './names'
import type { Requirement } from './requirement'

/** The edition as if some of its requirements were met, whatever the facts say. For trying out; the edition itself is not changed. */
export const supposingMet = (edition: Edition, supposed: ReadonlySet<RequirementId>): Edition => ({
  ...edition,
  requirements: edition.requirements.map(requirement =>
    supposed.has(requirement.id) ? metWhateverTheFacts(requirement) : requirement,
  ),
})

function metWhateverTheFacts(requirement: Requirement): Requirement {
  const { appliesTo: _, ...always } = requirement
  return { ...always, check: () => ({ outcome: 'met', basis: 'answer' }) }
}

/** The assessment with each supposed finding saying that it is no more than supposed. */
export function namingWhatIsSupposed(assessment: Assessment, supposed: ReadonlySet<RequirementId>): Assessment {
  return {
    ...assessment,
    findings: assessment.findings.map(finding =>
      supposed.has(finding.requirement)
        ? { ...finding, message: { key: 'supposed_met', args: [{ text: requirementName(finding.requirement) }] } }
        : finding,
    ),
  }
}
