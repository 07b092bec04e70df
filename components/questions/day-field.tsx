import { useId, useState } from 'preact/hooks'
import { dateText, text } from '@/platform/text'
import type { IsoDate } from '@/rules'
import { InputError } from './input-error'
import { useTyped } from './use-typed'

interface DayFieldProps {
  label: string
  value: IsoDate
  today: IsoDate
  onChange(day: IsoDate): void
}

/** The programme began in 2019; an earlier day is a year still being typed. */
const earliest = '2019-01-01'

const isDay = (typed: string, today: IsoDate) =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed) && typed >= earliest && typed <= today

/** The day for which an answer holds, up to today. An incomplete or future day is told on leaving the field and changes nothing. */
export function DayField({ label, value, today, onChange }: DayFieldProps) {
  const id = useId()
  const [wrong, setWrong] = useState(false)
  const { shown, type, commit } = useTyped(value, typed => {
    if (isDay(typed, today)) onChange(typed)
    return isDay(typed, today)
  })
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        type="date"
        min={earliest}
        max={today}
        value={shown}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onInput={event => {
          setWrong(false)
          type(event.currentTarget.value)
        }}
        onChange={commit}
        onBlur={event => {
          setWrong(!isDay(event.currentTarget.value, today))
          commit()
        }}
      />
      {wrong && (
        <InputError id={`${id}-error`}>{text('ask_error_day', dateText(earliest), dateText(value))}</InputError>
      )}
    </div>
  )
}
