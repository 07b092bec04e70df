import type { Assessment, Finding, StatusReport } from '@/rules'

/** What is said of a status. `passed` is "Not ready" once it lies below: of that nothing is said. */
export type RungWord =
  | 'now'
  | 'reached'
  | 'passed'
  | 'possible'
  | 'blocked'
  | 'after-that'
  | 'closed'
  | 'not-applicable'
  | 'cannot-tell'

export interface Rung {
  report: StatusReport
  word: RungWord
  /** What stands between this rung and the one below; null on the lowest and where the status does not apply. */
  way: Way | null
}

export interface Way {
  state: 'done' | 'open' | 'blocked'
  /** A second top beside the first, not above it. */
  branch: boolean
  blockers: Finding[]
  questions: Finding[]
  failed: Finding[]
}

/**
 * The statuses as rungs, lowest first, each with its word and the way that leads to it. A status that this offer can never hold comes
 * last: it is no step to anything.
 */
export function rungsOf(assessment: Assessment): Rung[] {
  const { statuses } = assessment
  const can = statuses.filter(({ applies }) => applies !== 'no')
  return [...can, ...statuses.filter(report => !can.includes(report))].map((report, place) => ({
    report,
    word: wordOf(report, assessment),
    way: place === 0 || report.applies === 'no' ? null : wayTo(report, place, assessment),
  }))
}

function wordOf(report: StatusReport, { reached, statuses }: Assessment): RungWord {
  if (report.status === reached) return 'now'
  if (report.reached) return report.status === 'not-ready' ? 'passed' : 'reached'
  if (report.applies === 'no') return 'not-applicable'
  if (report.blockers.some(({ deadEnd }) => deadEnd)) return 'closed'
  if (report.possible) return 'possible'
  const firstBlocked = statuses.find(({ blockers }) => blockers.length > 0)
  const lowerIsBlocked = firstBlocked && firstBlocked !== report && isBelow(firstBlocked, report)
  if (report.blockers.length > 0 && !lowerIsBlocked) return 'blocked'
  return report.applies === 'unknown' && report.blockers.length === 0 ? 'cannot-tell' : 'after-that'
}

/** The two tops stand side by side; only "Co-sell ready" and "Not ready" lie below anything. */
const isBelow = (lower: StatusReport, higher: StatusReport) =>
  lower.status === 'not-ready' || (lower.status === 'co-sell-ready' && higher.status !== 'not-ready')

function wayTo(report: StatusReport, place: number, { findings }: Assessment): Way {
  const { status, blockers, questions, reached, possible } = report
  const counts = (towards: string) => towards === status || (towards === 'not-ready' && status === 'co-sell-ready')
  return {
    state: reached ? 'done' : possible ? 'open' : 'blocked',
    branch: place > 2,
    blockers,
    questions,
    failed: findings.filter(
      finding => finding.outcome === 'error' && finding.level === 'required' && counts(finding.status),
    ),
  }
}

/** What stands on the way from the status that is reached to the highest that is possible. */
export interface Stretch {
  from: StatusReport
  to: StatusReport
  questions: number
  failed: number
}

/** The stretch from `reached` to `possible`; null when they are one. */
export function stretchOf(assessment: Assessment): Stretch | null {
  const named = (status: string) => assessment.statuses.find(report => report.status === status)
  const [from, to] = [named(assessment.reached), named(assessment.possible)]
  if (!from || !to || from === to) return null
  const between = rungsOf(assessment).filter(({ report }) => !report.reached && (report === to || isBelow(report, to)))
  const count = (kind: 'questions' | 'failed') => between.flatMap(({ way }) => way?.[kind] ?? []).length
  return { from, to, questions: count('questions'), failed: count('failed') }
}
