import { StateIcon } from '@/components/checklist/state-icon'
import { text, write } from '@/platform/text'
import {
  type Finding,
  offerTypeName,
  outcomeName,
  type Requirement,
  type RuleChange,
  requirementName,
  stateOf,
  typesAsked,
  whyText,
} from '@/rules'

interface RuleChangeRowProps {
  change: RuleChange
  /** What either edition finds of the offer at hand; null when nothing is known of one. */
  findings: RowFindings | null
  /** Ids of the two editions. */
  from: string
  to: string
}

export interface RowFindings {
  before: Finding | undefined
  after: Finding | undefined
}

/** One rule that differs: how it read, how it reads, and what that makes of the offer at hand. */
export function RuleChangeRow({ change, findings, from, to }: RuleChangeRowProps) {
  const before = 'before' in change ? change.before : undefined
  const after = 'after' in change ? change.after : undefined
  const id = (after ?? before)?.id ?? ''
  return (
    <li class="block" data-rule={id} data-change={change.kind}>
      <h3>
        {write(requirementName(id))} <span class="tag">{text(`editions_kind_${change.kind}`)}</span>
      </h3>
      {change.kind === 'replaced' && before && <p>{text('editions_replaces', { text: requirementName(before.id) })}</p>}
      <dl class="explain">
        {before && <Wording label={from} rule={before} />}
        {after && <Wording label={to} rule={after} />}
      </dl>
      {findings && <Findings {...findings} from={from} to={to} />}
    </li>
  )
}

function Wording({ label, rule }: { label: string; rule: Requirement }) {
  const types = typesAsked(rule)
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {text(`editions_level_${rule.level}`)} {write(whyText(rule))}
        {types && (
          <span class="caption">
            {' '}
            {text('editions_types', { list: types.map(type => write(offerTypeName(type))) })}
          </span>
        )}
      </dd>
    </>
  )
}

/** What the offer at hand comes to by either edition. */
function Findings({ before, after, from, to }: RowFindings & { from: string; to: string }) {
  if (before && after && isSame(before, after)) return <p class="caption">{text('editions_no_change')}</p>
  return (
    <dl class="editions__findings">
      <dt>{from}</dt>
      <FindingWord finding={before} />
      <dt>{to}</dt>
      <FindingWord finding={after} />
    </dl>
  )
}

/** Whether the offer stands alike by both: what it is called and how much it matters. */
export const isSame = (before: Finding, after: Finding): boolean =>
  stateOf(before) === stateOf(after) && write(before.message) === write(after.message)

function FindingWord({ finding }: { finding: Finding | undefined }) {
  if (!finding) return <dd class="quiet">{text('editions_not_asked')}</dd>
  const state = stateOf(finding)
  return (
    <dd data-outcome={finding.outcome}>
      <StateIcon state={state} /> {text('editions_finding', { text: outcomeName(state) }, { text: finding.message })}
    </dd>
  )
}
