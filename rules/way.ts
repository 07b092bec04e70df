import type { Assessment, Finding, StatusReport } from './assessment'
import type { FactPath } from './facts'
import type { Text } from './text'

/** One thing to do, and all that it settles. */
export type WayAction = { findings: Finding[] } & (
  | { kind: 'do'; what: Text }
  /** Something to find out, by answering or by looking at the page. */
  | { kind: 'answer'; facts: FactPath[]; what: Text }
)

/** The way from what is known to one status. */
export interface Way {
  report: StatusReport
  state: 'reached' | 'open' | 'dead-end'
  /** The fewest things that reach the status, blockers first; none for a status that is reached or that the offer's type rules out. */
  actions: WayAction[]
  /** What rules the status out as the offer stands: for good, or until the offer becomes another. */
  deadEnds: Finding[]
}

/**
 * For each status above the lowest, what is left to do. One action may settle several findings, and no action can be left out: each
 * finding on the way is required. A higher status asks all that the lower ones ask. Pure.
 */
export function waysOf(assessment: Assessment): Way[] {
  const [, ...above] = assessment.statuses
  const ready = above.find(({ status }) => status === 'co-sell-ready')
  return above.map(report => wayTo(report, report === ready || !ready ? [report] : [ready, report], assessment))
}

function wayTo(report: StatusReport, path: readonly StatusReport[], assessment: Assessment): Way {
  if (report.reached) return { report, state: 'reached', actions: [], deadEnds: [] }
  const open = path.flatMap(({ blockers, questions, status }) => [
    ...blockers,
    ...questions,
    ...assessment.findings.filter(finding => isFailed(finding) && rungOf(finding) === status),
  ])
  const deadEnds = open.filter(({ deadEnd }) => deadEnd)
  if (report.applies === 'no') return { report, state: 'dead-end', actions: [], deadEnds }
  const actions = merged([
    ...open.filter(({ outcome }) => outcome === 'unmet').map(actionFor),
    ...open.filter(({ outcome }) => outcome !== 'unmet').map(actionFor),
  ])
  return { report, state: deadEnds.length > 0 ? 'dead-end' : 'open', actions, deadEnds }
}

function actionFor(finding: Finding): WayAction {
  const { outcome, asks, fix, message } = finding
  const findings = [finding]
  if (outcome === 'unmet') return { kind: 'do', what: fix ?? message, findings }
  return { kind: 'answer', facts: asks, what: message, findings }
}

/** Two findings that ask the same are settled by one answer, two with the same fix by one deed. */
function merged(actions: readonly WayAction[]): WayAction[] {
  const byKey = new Map<string, WayAction>()
  for (const [index, action] of actions.entries()) {
    const key = sameness(action) ?? String(index)
    const known = byKey.get(key)
    byKey.set(key, known ? { ...known, findings: [...known.findings, ...action.findings] } : action)
  }
  return [...byKey.values()]
}

function sameness(action: WayAction): string | null {
  if (action.kind === 'do') return JSON.stringify(action.what)
  return action.facts.length > 0 ? action.facts.join() : null
}

const isFailed = ({ outcome, level }: Finding) => outcome === 'error' && level === 'required'

/** What is listed under the lowest status is asked on the way to the next. */
const rungOf = ({ status }: Finding) => (status === 'not-ready' ? 'co-sell-ready' : status)
