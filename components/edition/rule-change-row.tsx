import { StateIcon } from '@/components/checklist/state-icon'
import { text, write } from '@/platform/text'
import {
  type Finding,
  offerTypeName,
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
  findings: { before: Finding[]; after: Finding[] } | null
}

/** One rule that differs: how it read, how it reads, and what that makes of the offer at hand. */
export function RuleChangeRow({ change, findings }: RuleChangeRowProps) {
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
        {before && <Wording label={text('editions_before')} rule={before} />}
        {after && <Wording label={text('editions_after')} rule={after} />}
      </dl>
      {findings && (
        <p class="editions__findings">
          <FindingWord finding={findings.before.find(({ requirement }) => requirement === before?.id)} />
          <span aria-hidden="true">→</span>
          <FindingWord finding={findings.after.find(({ requirement }) => requirement === after?.id)} />
        </p>
      )}
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

function FindingWord({ finding }: { finding: Finding | undefined }) {
  if (!finding) return <span class="quiet">{text('editions_not_asked')}</span>
  return (
    <span data-outcome={finding.outcome}>
      <StateIcon state={stateOf(finding)} /> {write(finding.message)}
    </span>
  )
}
