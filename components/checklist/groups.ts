import { type Assessment, type Finding, type RequirementId, tally } from '@/rules'

export const groupIds = ['blockers', 'questions', 'failed', 'advice', 'done'] as const
export type GroupId = (typeof groupIds)[number]

/** Rows that keep their place although their outcome changed, by requirement. */
export type Held = ReadonlyMap<RequirementId, GroupId>

/** The group to which each finding belongs by its outcome. */
export function groupOf(assessment: Assessment): (finding: Finding) => GroupId {
  const { blockers, questions, failed, met, notApplicable } = tally(assessment)
  const sets = { blockers, questions, failed, done: [...met, ...notApplicable] }
  return finding => groupIds.find(group => group !== 'advice' && sets[group].includes(finding)) ?? 'advice'
}

/**
 * The rows of each group in the edition's order. A held row stays in the group in which it was answered, so that it does not jump away
 * under the hand that answers it; and since all follow one order, at the same place there.
 */
export function rowsByGroup(assessment: Assessment, held: Held): Record<GroupId, Finding[]> {
  const natural = groupOf(assessment)
  const rows: Record<GroupId, Finding[]> = { blockers: [], questions: [], failed: [], advice: [], done: [] }
  for (const finding of assessment.findings) rows[held.get(finding.requirement) ?? natural(finding)].push(finding)
  return rows
}
