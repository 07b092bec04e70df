import { useId, useState } from 'preact/hooks'
import { language, text } from '@/platform/text'
import { InputError } from './input-error'
import { formatNumber, type NumberFault, type NumberKind, parseNumber } from './parse-number'
import { useTyped } from './use-typed'

interface NumberFieldProps {
  kind: NumberKind
  /** Id of the element that asks for it. */
  labelId: string
  /** The answer that stands; null when there is none. */
  value: number | null
  /** null: the field was emptied. */
  onChange(value: number | null): void
}

const units = { usd: 'ask_unit_usd', percent: 'ask_unit_percent' }
const faults: Record<NumberFault, string> = {
  'not-a-number': 'ask_error_not_a_number',
  'two-readings': 'ask_error_two_readings',
  negative: 'ask_error_negative',
  'above-hundred': 'ask_error_above_hundred',
}

/** An amount with its unit, written with or without grouping signs. What cannot be read stays as typed and changes no answer. */
export function NumberField({ kind, labelId, value, onChange }: NumberFieldProps) {
  const id = useId()
  const [wrong, setWrong] = useState<{ typed: string; fault: NumberFault } | null>(null)
  const accept = (typed: string) => {
    const parsed = typed.trim() === '' ? null : parseNumber(typed, language(), kind)
    if (parsed && !parsed.ok) setWrong({ typed, fault: parsed.fault })
    else onChange(parsed ? parsed.value : null)
    return parsed?.ok ?? true
  }
  const { shown, type, commit } = useTyped(value === null ? '' : formatNumber(value, language()), accept)
  return (
    <div class="field">
      <label for={id} id={`${id}-label`}>
        {text(kind === 'usd' ? 'ask_amount' : 'ask_share')}
      </label>
      <span class="input-unit">
        <input
          class="input num"
          id={id}
          aria-labelledby={`${labelId} ${id}-label`}
          inputMode="decimal"
          autocomplete="off"
          value={shown}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-unit${wrong ? ` ${id}-error` : ''}`}
          onInput={event => {
            setWrong(null)
            type(event.currentTarget.value)
          }}
          onChange={commit}
          onBlur={commit}
          onKeyDown={event => event.key === 'Enter' && commit()}
        />
        <span id={`${id}-unit`}>{text(units[kind])}</span>
      </span>
      {wrong && <InputError id={`${id}-error`}>{errorText(kind, wrong.fault, wrong.typed, value !== null)}</InputError>}
    </div>
  )
}

/** A number as it may be typed, of the size that is asked for. */
const examples: Record<NumberKind, number> = { usd: 100_000, percent: 51 }

function errorText(kind: NumberKind, fault: NumberFault, typed: string, answered: boolean): string {
  const example = formatNumber(examples[kind], language())
  return [text(faults[fault], typed.trim(), example), answered && text('ask_error_earlier_stays')]
    .filter(Boolean)
    .join(' ')
}
