import './questions.css'
import { useId, useState } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { error } from '@/components/icon/shapes'
import { text, write } from '@/platform/text'
import type { Answer, AnswerValue, FactPath, IsoDate, Question } from '@/rules'
import { AnswerInput } from './answer-input'
import { DayField } from './day-field'
import { NoteField } from './note-field'

export interface QuestionFieldProps {
  question: Question
  answer: Answer | undefined
  /** The answer is too old to count. */
  stale?: boolean
  /** The answer is only tried out: it bears no day and no note. */
  trial?: boolean
  today: IsoDate
  /** The words under which the question stands; the same words are not repeated at the input. */
  title: string
  onAnswer(answer: Answer): void
  onWithdraw(fact: FactPath): void
}

/**
 * One question with its answer, day and note. Each is kept when it changes. A changed answer gets today's day unless
 * the person has set one, and keeps its note; so does one that is given again after it was withdrawn.
 */
export function QuestionField({
  question,
  answer,
  stale = false,
  trial = false,
  today,
  title,
  onAnswer,
  onWithdraw,
}: QuestionFieldProps) {
  const id = useId()
  const [day, setDay] = useState<IsoDate | null>(null)
  const [withdrawnNote, setWithdrawnNote] = useState<string>()
  const give = (value: AnswerValue | null) => {
    const note = answer ? answer.note : withdrawnNote
    if (value === null) {
      setWithdrawnNote(note)
      return onWithdraw(question.fact)
    }
    onAnswer({ fact: question.fact, value, answeredOn: day ?? today, ...(note !== undefined && { note }) })
  }
  const chooseDay = (chosen: IsoDate) => {
    setDay(chosen)
    if (answer) onAnswer({ ...answer, answeredOn: chosen })
  }
  const annotate = (note: string) => {
    if (!answer) return
    const { note: _, ...bare } = answer
    onAnswer(note === '' ? bare : { ...bare, note })
  }
  const isWorded = question.input === 'yes-no' || question.input === 'choice'
  const isAmount = question.input === 'usd' || question.input === 'percent'
  const label = write(question.label)
  const answeredOn = (
    <DayField
      label={text('ask_answered_on')}
      value={answer?.answeredOn ?? day ?? today}
      today={today}
      onChange={chooseDay}
    />
  )
  return (
    <fieldset class="question" data-fact={question.fact}>
      <legend id={id} class={says(title, label) ? 'only-heard' : 'label'}>
        {label}
      </legend>
      {answer && stale && (
        <div class="question__stale">
          <Icon of={error} tone="trouble" />
          <p>{text('ask_stale', { date: answer.answeredOn })}</p>
          <button
            type="button"
            class="button"
            onClick={event => {
              setDay(today)
              onAnswer({ ...answer, answeredOn: today })
              // The button goes with the answer's age: its question keeps the focus.
              event.currentTarget.closest('fieldset')?.querySelector<HTMLElement>('input')?.focus()
            }}
          >
            {text('ask_still_true')}
          </button>
        </div>
      )}
      <div class="fields">
        <AnswerInput question={question} labelId={id} value={answer?.value ?? null} onChange={give} />
        {isAmount && !trial && answeredOn}
      </div>
      {question.hint && <p class="caption">{write(question.hint)}</p>}
      {answer && !isAmount && !trial && <div class="fields">{answeredOn}</div>}
      {answer && !trial && <NoteField value={answer.note ?? ''} onChange={annotate} />}
      {answer && !isWorded && (
        <div class="buttons">
          <button type="button" class="button button--quiet" onClick={() => give(null)}>
            {text('ask_withdraw')}
          </button>
        </div>
      )}
    </fieldset>
  )
}

/** Whether a title asks what the label asks; the label may add the unit. */
const says = (title: string, label: string) => label.startsWith(title.replace(/[?？]$/, ''))
