import { text, write } from '@/platform/text'
import type { AnswerValue, Question } from '@/rules'
import { CountriesField } from './countries-field'
import { NumberField } from './number-field'
import { OptionsField } from './options-field'

interface AnswerInputProps {
  question: Question
  /** The answer that stands; null when there is none. */
  value: AnswerValue | null
  /** Id of the element that asks the question. */
  labelId: string
  /** null: the answer is withdrawn. */
  onChange(value: AnswerValue | null): void
}

/** The input that fits the question. An answer of another kind than the question asks for counts as none. */
export function AnswerInput({ question, labelId, value, onChange }: AnswerInputProps) {
  switch (question.input) {
    case 'yes-no':
      return (
        <OptionsField
          options={[
            { value: 'yes', label: text('ask_yes') },
            { value: 'no', label: text('ask_no') },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={chosen => onChange(chosen === null ? null : chosen === 'yes')}
        />
      )
    case 'choice':
      return (
        <OptionsField
          options={(question.choices ?? []).map(choice => ({ value: choice.value, label: write(choice.label) }))}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      )
    case 'countries':
      return (
        <CountriesField
          labelId={labelId}
          codes={Array.isArray(value) ? value : []}
          onChange={codes => onChange(codes.length > 0 ? codes : null)}
        />
      )
    case 'usd':
    case 'percent':
      return (
        <NumberField
          kind={question.input}
          labelId={labelId}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      )
  }
}
