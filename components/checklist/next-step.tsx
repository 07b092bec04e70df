import './next-step.css'
import { Icon } from '@/components/icon/icon'
import { locate } from '@/components/icon/shapes'
import { text, write } from '@/platform/text'
import { type Assessment, type EditionChoice, type FieldId, type NextStep, nextStep } from '@/rules'
import { revealRow } from './group'

interface NextProps {
  assessment: Assessment
  choice: EditionChoice
  /** The fields that the form in front shows now. */
  reachable: ReadonlySet<FieldId>
  onShowField(field: FieldId): void
}

/** The one thing to do next, with the page's only primary button. */
export function NextStepBar({ assessment, choice, reachable, onShowField }: NextProps) {
  const step = nextStep(assessment)
  return (
    <section class="next" aria-labelledby="next-heading">
      <div class="next__text">
        <h2 class="caption" id="next-heading">
          {text('next_heading')}
        </h2>
        <strong>{step.kind === 'submit' ? write(choice.edition.submit) : sentenceOf(step)}</strong>
      </div>
      {step.kind !== 'submit' && <NextButton step={step} reachable={reachable} onShowField={onShowField} />}
    </section>
  )
}

type OpenStep = Exclude<NextStep, { kind: 'submit' }>

/** A blocker's fix commands; a question asks. */
const sentenceOf = ({ kind, finding }: OpenStep) =>
  write(kind === 'blocker' ? (finding.fix ?? finding.message) : finding.message)

function NextButton({ step, reachable, onShowField }: { step: OpenStep } & Omit<NextProps, 'assessment' | 'choice'>) {
  const { field, requirement, asks } = step.finding
  const answer = step.kind === 'question' && asks.length > 0
  if (field && reachable.has(field) && !answer)
    return (
      <button type="button" class="button button--primary" onClick={() => onShowField(field)}>
        <Icon of={locate} />
        {text('panel_show_field')}
      </button>
    )
  return (
    <button type="button" class="button button--primary" onClick={() => revealRow(requirement)}>
      {text(answer ? 'next_answer' : 'next_show_item')}
    </button>
  )
}
