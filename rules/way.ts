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
  /**
   * The fewest things that reach the status, blockers first; none for a status that is reached or that the offer's type rules out. What
   * would have to change first, in a dead end, is not among them.
   */
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
    ...open.filter(({ outcome, deadEnd }) => outcome === 'unmet' && !deadEnd).map(actionFor),
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

/**
 * Findings on one field are settled by one deed, and so are those that ask the same: it is told in the words of the higher rung, which asks
 * more. What is to be done goes before what is only to be found out.
 */
function merged(actions: readonly WayAction[]): WayAction[] {
  const byKey = new Map<string, WayAction>()
  for (const action of actions) {
    const key = sameness(action)
    const known = byKey.get(key)
    const findings = [...(known?.findings ?? []), ...action.findings]
    byKey.set(key, { ...(known?.kind === 'do' && action.kind === 'answer' ? known : action), findings })
  }
  return [...byKey.values()]
}

function sameness({ findings: [finding], what }: WayAction): string {
  if (finding?.field) return `field ${finding.field}`
  if (finding && finding.asks.length > 0) return `asks ${[...finding.asks].sort().join()}`
  return JSON.stringify(what)
}

const isFailed = ({ outcome, level }: Finding) => outcome === 'error' && level === 'required'

/** What is listed under the lowest status is asked on the way to the next. */
const rungOf = ({ status }: Finding) => (status === 'not-ready' ? 'co-sell-ready' : status)
