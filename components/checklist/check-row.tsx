import './check-row.css'
import { Icon } from '@/components/icon/icon'
import { chevronRight, locate } from '@/components/icon/shapes'
import { QuestionField } from '@/components/questions/question-field'
import { text, write } from '@/platform/text'
import { type Finding, questionFor, stateOf } from '@/rules'
import type { ChecklistProps } from './checklist'
import { CoverageList } from './coverage'
import { Explain } from './explain'
import { rowMeta } from './row-meta'
import { StateIcon } from './state-icon'

interface CheckRowProps extends Omit<ChecklistProps, 'edition' | 'typeKnown'> {
  finding: Finding
  /** Somebody works in this row: it must not jump to another group now. */
  onTouch(): void
}

/** One finding. Opened: its evidence or its questions, what to do, why, and the source. */
export function CheckRow({
  finding,
  assessment,
  answers,
  today,
  onTouch,
  reachable,
  onShowField,
  onAnswer,
  onWithdraw,
}: CheckRowProps) {
  const title = write(finding.message)
  const { field } = finding
  return (
    <li>
      <details
        class="check"
        id={`check-${finding.requirement}`}
        data-requirement={finding.requirement}
        data-outcome={finding.outcome}
      >
        <summary>
          <StateIcon state={stateOf(finding)} />
          <span>
            <span class={finding.outcome === 'not-applicable' ? 'check__title quiet' : 'check__title'}>{title}</span>
            <span class="check__meta">{rowMeta(finding, assessment, answers)}</span>
          </span>
          <Icon of={chevronRight} class="turn" />
        </summary>
        <div class="check__body">
          {finding.coverage && <CoverageList coverage={finding.coverage} />}
          {finding.asks.length > 0 && (
            <div class="check__questions" onFocusIn={onTouch}>
              {finding.asks.map(fact => (
                <QuestionField
                  key={fact}
                  question={questionFor(fact)}
                  answer={answers.get(fact)}
                  today={today}
                  title={title}
                  onAnswer={onAnswer}
                  onWithdraw={onWithdraw}
                />
              ))}
            </div>
          )}
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
