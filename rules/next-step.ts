import type { Assessment, Finding } from './assessment'
import { tally } from './tally'

export type NextStep = { kind: 'blocker' | 'question'; finding: Finding } | { kind: 'submit' }

/**
 * The one thing to do next: to see the dead end that rules out every status, where there is one; else on the lowest rung that this offer can hold and has not reached, the first blocker, else the first
 * question. A failed check counts as a question, asked after the others, since its answer has to be given anew. With nothing open
 * on any rung the form is to be submitted.
 */
export function nextStep(assessment: Assessment): NextStep {
  const { failed } = tally(assessment)
  const deadEnd = assessment.findings.find(finding => finding.deadEnd === 'for-good')
  if (deadEnd) return { kind: 'blocker', finding: deadEnd }
  for (const { status, applies, reached, blockers, questions } of assessment.statuses) {
    if (reached || applies === 'no') continue
    const [blocker] = blockers
    if (blocker) return { kind: 'blocker', finding: blocker }
    const mine = ({ level, status: towards }: Finding) =>
      level === 'required' && (towards === status || (towards === 'not-ready' && status === 'co-sell-ready'))
    const [question] = [...questions, ...failed.filter(mine)]
    if (question) return { kind: 'question', finding: question }
  }
  return { kind: 'submit' }
}
