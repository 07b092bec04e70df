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

export interface GroupRows {
  /** What the group shows, in the edition's order. */
  rows: Finding[]
  /** What belongs to the group, but was answered in another and stands there still. */
  elsewhere: { finding: Finding; holder: GroupId }[]
  /** How much of what belongs to it calls for something. */
  open: number
  /** How many of its rows were answered there and belong to another group by now. */
  answered: number
}

/** Groups that call for something: nobody may miss that there is one, wherever its row stands. */
const calling: ReadonlySet<GroupId> = new Set(['blockers', 'questions', 'failed'])

/**
 * What each group holds. A held row stays in the group in which it was answered, so that it does not jump away under the hand that
 * answers it; and since all follow one order, at the same place there. The group to which it belongs by now counts and names it.
 */
export function rowsByGroup(assessment: Assessment, held: Held): Record<GroupId, GroupRows> {
  const natural = groupOf(assessment)
  const placed = assessment.findings.map(finding => {
    const own = natural(finding)
    return { finding, own, holder: held.get(finding.requirement) ?? own }
  })
  const holdingOf = (group: GroupId): GroupRows => {
    const here = placed.filter(({ holder }) => holder === group)
    const elsewhere = calling.has(group) ? placed.filter(({ own, holder }) => own === group && holder !== group) : []
    const atHome = here.filter(({ own, finding }) => own === group && finding.outcome !== 'not-applicable')
    return {
      rows: here.map(({ finding }) => finding),
      elsewhere,
      open: atHome.length + elsewhere.length,
      answered: here.filter(({ own }) => own !== group).length,
    }
  }
  return {
    blockers: holdingOf('blockers'),
    questions: holdingOf('questions'),
    failed: holdingOf('failed'),
    advice: holdingOf('advice'),
    done: holdingOf('done'),
  }
}
