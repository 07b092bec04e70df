import './check-row.css'
import { useMemo, useState } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { chevronRight, locate } from '@/components/icon/shapes'
import { askedNow, openFirst } from '@/components/questions/asked-facts'
import { QuestionField } from '@/components/questions/question-field'
import { text, write } from '@/platform/text'
import { type Finding, questionFor, stateOf } from '@/rules'
import type { ChecklistProps } from './checklist'
import { CoverageList } from './coverage'
import { Explain } from './explain'
import { rowMeta } from './row-meta'
import { StateIcon } from './state-icon'
import type { Trial } from './trial'

interface CheckRowProps
  extends Omit<ChecklistProps, 'choice' | 'preferences' | 'typeKnown' | 'onAnswerAge' | 'supposed' | 'onSuppose'> {
  finding: Finding
  trial: Trial | null
  /** Somebody works in this row: it must not jump to another group now. */
  onTouch(): void
}

/** One finding. Opened: its evidence or its questions, what to do, why, and the source. */
export function CheckRow({
  finding,
  trial,
  assessment,
  answers,
  stale,
  today,
  onTouch,
  reachable,
  onShowField,
  onAnswer,
  onWithdraw,
}: CheckRowProps) {
  const title = write(finding.message)
  const { field } = finding
  const [timesClosed, setTimesClosed] = useState(0)
  // The order of the questions stands as long as the row is open: none may move away under the hand that answers it.
  const order = useMemo(() => openFirst(finding.asks, answers, stale), [finding.asks.join(), timesClosed])
  const asked = askedNow(finding.asks, answers)
  return (
    <li>
      <details
        class="check"
        id={`check-${finding.requirement}`}
        data-requirement={finding.requirement}
        data-outcome={finding.outcome}
        onToggle={event => !event.currentTarget.open && setTimesClosed(times => times + 1)}
      >
        <summary>
          <StateIcon state={stateOf(finding)} />
          <span>
            <span class={finding.outcome === 'not-applicable' ? 'check__title quiet' : 'check__title'}>{title}</span>
            <span class="check__meta">{rowMeta(finding, assessment, answers, trial !== null)}</span>
          </span>
          <Icon of={chevronRight} class="turn" />
        </summary>
        <div class="check__body">
          {finding.coverage && <CoverageList coverage={finding.coverage} />}
          {finding.asks.length > 0 && (
            <div class="check__questions" onFocusIn={onTouch}>
              {order
                .filter(fact => asked.includes(fact))
                .map(fact => (
                  <QuestionField
                    key={fact}
                    question={questionFor(fact)}
                    answer={answers.get(fact)}
                    stale={stale.has(fact)}
                    trial={trial !== null}
                    today={today}
                    title={title}
                    onAnswer={onAnswer}
                    onWithdraw={onWithdraw}
                  />
                ))}
            </div>
          )}
          {trial && <Suppose finding={finding} trial={trial} onTouch={onTouch} />}
          <Explain finding={finding} />
          {field && reachable.has(field) && (
            <div class="buttons">
              <button type="button" class="button" onClick={() => onShowField(field)}>
                <Icon of={locate} />
                {text('panel_show_field')}
              </button>
            </div>
          )}
        </div>
      </details>
    </li>
  )
}

/** During a trial: take the item as met. What an answer can settle is tried out by answering. */
function Suppose({ finding, trial, onTouch }: { finding: Finding; trial: Trial; onTouch(): void }) {
  const { requirement, outcome, asks } = finding
  const supposed = trial.met.has(requirement)
  const isOpen = outcome === 'unmet' || outcome === 'unknown'
  if (!supposed && (!isOpen || asks.length > 0)) return null
  return (
    <label class="trial__suppose" onFocusIn={onTouch}>
      <input type="checkbox" checked={supposed} onChange={() => trial.toggle(requirement)} />
      {text('trial_suppose')}
    </label>
  )
}
