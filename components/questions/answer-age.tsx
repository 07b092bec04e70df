import { plural, text } from '@/platform/text'

interface AnswerAgeProps {
  /** Null for never. */
  days: number | null
  onChange(days: number | null): void
}

const offered = [30, 90, 180, 365]
const never = 'never'

/** After how long answers that change with time are asked again. */
export function AnswerAge({ days, onChange }: AnswerAgeProps) {
  const choices = days === null || offered.includes(days) ? offered : [...offered, days].toSorted((a, b) => a - b)
  return (
    <label class="answer-age">
      <span class="caption">{text('age_label')}</span>
      <select
        value={days ?? never}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value === never ? null : Number(currentTarget.value))
          // What is in force stays shown until the store has taken the other.
          currentTarget.value = String(days ?? never)
        }}
      >
        {choices.map(count => (
          <option key={count} value={count}>
            {plural('age_days', count)}
          </option>
        ))}
        <option value={never}>{text('age_never')}</option>
      </select>
    </label>
  )
}
