import type { Finding, StatusId, StatusReport } from './assessment'
import type { EditionStatus } from './edition'
import type { Judged } from './judge'
import type { Applicability } from './requirement'
import type { Text } from './text'

/** The rung below, whose requirements count as well. The two tops are branches, not one above the other. */
const below: Record<StatusId, StatusId | null> = {
  'not-ready': null,
  'co-sell-ready': 'not-ready',
  'azure-ip-incentivized': 'co-sell-ready',
  'business-applications-incentivized': 'co-sell-ready',
}

/** Which of two statuses to name when both are reached or possible. */
const preferred: readonly StatusId[] = [
  'azure-ip-incentivized',
  'business-applications-incentivized',
  'co-sell-ready',
  'not-ready',
]

/** A report for each status of the edition, in its order. */
export function climb(statuses: readonly EditionStatus[], judged: readonly Judged[]): StatusReport[] {
  const required = judged.filter(({ requirement }) => requirement.level === 'required')
  return statuses.map(status => {
    const { id } = status
    const applies = canHold(id, required)
    const own = findingsFor(id, required)
    const all = path(id).flatMap(status => findingsFor(status, required))
    return {
      status: id,
      name: nameOf(status, judged),
      applies,
      reached: applies === 'yes' && all.every(({ outcome }) => outcome === 'met' || outcome === 'not-applicable'),
      possible: applies !== 'no' && all.every(({ outcome }) => outcome !== 'unmet'),
      blockers: own.filter(({ outcome }) => outcome === 'unmet'),
      questions: own.filter(({ outcome }) => outcome === 'unknown'),
    }
  })
}

function nameOf({ name, nameUntilMet }: EditionStatus, judged: readonly Judged[]): Text {
  const finding = judged.find(({ requirement }) => requirement.id === nameUntilMet?.requirement)?.finding
  return nameUntilMet && finding?.outcome !== 'met' ? nameUntilMet.name : name
}

/** The highest status that is reached, or that is possible. "Not ready" is the floor and always both. */
export function highest(reports: readonly StatusReport[], what: 'reached' | 'possible'): StatusId {
  return preferred.find(id => reports.some(({ status, [what]: holds }) => status === id && holds)) ?? 'not-ready'
}

const path = (id: StatusId): StatusId[] => {
  const lower = below[id]
  return lower ? [...path(lower), id] : [id]
}

/** Nothing is asked for "Not ready" itself: what the programme lists under it stands between it and the next rung. */
const rungOf = (status: StatusId): StatusId => (status === 'not-ready' ? 'co-sell-ready' : status)

const countingFor = (id: StatusId, judged: readonly Judged[]) =>
  judged.filter(({ requirement }) => rungOf(requirement.status) === id)

const findingsFor = (id: StatusId, judged: readonly Judged[]): Finding[] =>
  countingFor(id, judged).map(({ finding }) => finding)

/**
 * Whether an offer like this can hold a status: some requirement of its own, and of each rung below, applies. A status none of whose
 * requirements applies is not reached for want of anything unmet. Nor can one be held that a dead end rules out for good.
 */
function canHold(id: StatusId, judged: readonly Judged[]): Applicability {
  const lower = below[id]
  if (!lower) return 'yes'
  const counting = countingFor(id, judged)
  if (counting.some(({ finding }) => finding.deadEnd === 'for-good')) return 'no'
  const own = counting.map(({ applies }) => applies)
  const both: Applicability[] = [canHold(lower, judged), own.find(is('yes')) ?? own.find(is('unknown')) ?? 'no']
  return both.find(is('no')) ?? both.find(is('unknown')) ?? 'yes'
}

const is = (wanted: Applicability) => (value: Applicability) => value === wanted
