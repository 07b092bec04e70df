import type { Finding, StatusId } from './assessment'
import { factAt } from './fact-at'
import type { Facts, IsoDate } from './facts'
import { ImpossibleFact } from './impossible-fact'
import { messageKey } from './message-key'
import { requirementName, whyText } from './names'
import type { Applicability, Requirement, Verdict } from './requirement'
import type { Text } from './text'

/** A requirement with what came of it for one offer. */
export interface Judged {
  requirement: Requirement
  applies: Applicability
  finding: Finding
}

/** Judges one requirement. Never throws: a check that throws becomes an `error` finding of its own requirement. */
export function judge(requirement: Requirement, facts: Facts, today: IsoDate): Judged {
  let applies: Applicability = 'unknown'
  try {
    applies = requirement.appliesTo?.(facts) ?? 'yes'
    return { requirement, applies, finding: findingOf(requirement, applies, facts, today) }
  } catch (error) {
    return { requirement, applies, finding: failed(requirement, facts, error) }
  }
}

function findingOf(requirement: Requirement, applies: Applicability, facts: Facts, today: IsoDate): Finding {
  if (applies === 'no')
    return {
      ...common(requirement),
      outcome: 'not-applicable',
      message: { key: messageKey(requirement.id, 'not_applicable') },
      basis: 'page',
      asks: [],
    }
  const verdict = requirement.check(facts, today)
  if (applies === 'yes' || (verdict.outcome === 'met' && isSharedRung(requirement.status)))
    return conclude(requirement, facts, verdict)
  return openApplicability(requirement, facts)
}

/** Rungs that every offer may take. There a requirement that is met settles the matter, whether it applies or not. */
const isSharedRung = (status: StatusId) => status === 'not-ready' || status === 'co-sell-ready'

function openApplicability(requirement: Requirement, facts: Facts): Finding {
  const settled = isSharedRung(requirement.status)
  return {
    ...common(requirement),
    outcome: 'unknown',
    message: { key: messageKey(requirement.id, 'unknown', 'applies') },
    ...(settled && { fix: { key: messageKey(requirement.id, 'fix', 'applies') } }),
    basis: basisOf(requirement, facts),
    asks: settled ? [...requirement.asks] : [],
  }
}

function conclude(requirement: Requirement, facts: Facts, verdict: Verdict): Finding {
  const { outcome, variant, args, count, detail, coverage, deadEnd } = verdict
  const fix = verdict.fix ?? (outcome === 'unmet' ? { key: messageKey(requirement.id, 'fix') } : undefined)
  const message: Text = { key: messageKey(requirement.id, outcome, variant) }
  return {
    ...common(requirement),
    outcome,
    message: { ...message, ...(args && { args }), ...(count !== undefined && { count }) },
    ...(fix && { fix }),
    ...(detail && { detail }),
    ...(coverage && { coverage }),
    ...(deadEnd && { deadEnd }),
    basis: verdict.basis ?? basisOf(requirement, facts),
    asks: [...(verdict.asks ?? requirement.asks)],
  }
}

function failed(requirement: Requirement, facts: Facts, error: unknown): Finding {
  const impossible = error instanceof ImpossibleFact
  return {
    ...common(requirement),
    outcome: 'error',
    message: { key: 'req_failed', args: [{ text: requirementName(requirement.id) }] },
    detail: impossible ? error.reason : { key: 'req_failed_detail', args: [String(error)] },
    ...(impossible && { fix: { key: 'req_failed_fix' } }),
    basis: basisOf(requirement, facts),
    // The impossible one first: it may be a figure that is asked elsewhere.
    asks: [...new Set([...(impossible ? [error.fact] : []), ...requirement.asks])],
  }
}

function common(requirement: Requirement) {
  const { id, level, scope, status, field, alternatives, source } = requirement
  return {
    requirement: id,
    level,
    scope,
    status,
    ...(field && { field }),
    ...(alternatives && { alternatives: [...alternatives] }),
    why: whyText(requirement),
    source,
  }
}

/** The page never gives what a person is asked for, so a known fact among `asks` is somebody's word. */
function basisOf(requirement: Requirement, facts: Facts): Finding['basis'] {
  return requirement.asks.some(path => factAt(facts, path) !== undefined) ? 'answer' : 'page'
}
