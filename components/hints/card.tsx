import { dateText, text, write } from '@/platform/text'
import {
  type Assessment,
  type FieldId,
  type Finding,
  fieldName,
  type Need,
  needsOf,
  stateOf,
  strengthName,
} from '@/rules'
import { Icon } from '../icon/icon'
import { close } from '../icon/shapes'
import { findingsOf, servedBy } from './field-findings'
import { keepFocus } from './marker'
import { StateIcon } from './state-icon'

interface CardProps {
  field: FieldId
  assessment: Assessment
  onClose(): void
}

const titleId = 'hint-card-title'

/** What the rules say of one field. It never takes the focus; a press on its text may give it, so that the text can be selected. */
export function Card({ field, assessment, onClose }: CardProps) {
  const { state, worst, others } = findingsOf(field, assessment)
  const title = worst ? write(worst.message) : text('hint_optional', write(fieldName(field)))
  return (
    <section class="hint-card" popover="manual" role="note" tabIndex={-1} aria-labelledby={titleId}>
      <div class="hint-card__inner">
        <div class="hint-card__head">
          <StateIcon state={state} named />
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            class="button button--icon"
            aria-label={text('hint_close')}
            onMouseDown={keepFocus}
            onClick={onClose}
          >
            <Icon of={close} />
          </button>
        </div>
        <Needed needs={needsOf(field, assessment)} />
        <Explanation finding={worst} serves={servedBy(field, assessment)} />
        {others.length > 0 && <Others findings={others} />}
        <p class="keys">
          <span>
            <kbd>{text('hint_key_escape')}</kbd> {text('hint_key_escape_closes')}
          </span>
        </p>
      </div>
    </section>
  )
}

const needWords: Record<Need['need'], string> = {
  required: 'hint_need_required',
  optional: 'hint_need_optional',
  'not-applicable': 'hint_need_not_applicable',
  unknown: 'hint_need_unknown',
}

function Needed({ needs }: { needs: Need[] }) {
  return (
    <ul class="needed" aria-label={text('hint_needed')}>
      {needs.map(({ status, name, need }) => (
        <li key={status}>
          <span>{write(name)}</span>
          <span class={need === 'required' ? 'required' : undefined}>{text(needWords[need])}</span>
        </li>
      ))}
    </ul>
  )
}

interface ExplanationProps {
  finding: Finding | undefined
  /** What a field that no requirement asks for counts for all the same. */
  serves: Finding | undefined
}

function Explanation({ finding, serves }: ExplanationProps) {
  const fix = finding && fixOf(finding)
  return (
    <dl class="explain">
      {finding?.detail && <Row term="hint_detail">{write(finding.detail)}</Row>}
      {fix && <Row term="hint_fix">{fix}</Row>}
      <Row term="hint_why">
        {write(
          finding?.why ??
            (serves ? { key: 'hint_optional_serves', args: [{ text: serves.message }] } : { key: 'hint_optional_why' }),
        )}
      </Row>
      <Row term="hint_seen_by">{text('hint_seen_by_sellers')}</Row>
      {finding && (
        <Row term="hint_source" small>
          {text('hint_source_line', finding.source.title, finding.source.section, dateText(finding.source.date))}{' '}
          {finding.source.strength !== 'primary' &&
            text('check_strength', { text: strengthName(finding.source.strength) })}
        </Row>
      )}
    </dl>
  )
}

/** What to do; a question that only an answer settles is answered in the panel. */
function fixOf({ fix, outcome, asks }: Finding): string | undefined {
  if (fix) return write(fix)
  return outcome === 'unknown' && asks.length > 0 ? text('hint_answer_in_panel') : undefined
}

function Row({ term, small, children }: { term: string; small?: boolean; children: preact.ComponentChildren }) {
  return (
    <>
      <dt>{text(term)}</dt>
      <dd class={small ? 'small' : undefined}>{children}</dd>
    </>
  )
}

function Others({ findings }: { findings: Finding[] }) {
  return (
    <ul class="hint-card__others" aria-label={text('hint_others')}>
      {findings.map(finding => (
        <li key={finding.requirement}>
          <StateIcon state={stateOf(finding)} named />
          <span>{write(finding.message)}</span>
        </li>
      ))}
    </ul>
  )
}
