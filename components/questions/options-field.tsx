import './options-field.css'
import { useId, useState } from 'preact/hooks'
import { text } from '@/platform/text'

interface OptionsFieldProps {
  options: { value: string; label: string }[]
  /** The option that was answered; null when there is no answer. */
  value: string | null
  /** null: "Don't know" was chosen. */
  onChange(value: string | null): void
}

/** One of a few words in the group that asks for them, always with "Don't know". Nothing is chosen before somebody has answered. */
export function OptionsField({ options, value, onChange }: OptionsFieldProps) {
  const name = useId()
  const [unsure, setUnsure] = useState(false)
  const choose = (chosen: string | null) => {
    setUnsure(chosen === null)
    onChange(chosen)
  }
  return (
    <div class="options">
      {options.map(option => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => choose(option.value)}
          />
          {option.label}
        </label>
      ))}
      <label>
        <input type="radio" name={name} value="" checked={value === null && unsure} onChange={() => choose(null)} />
        {text('ask_dont_know')}
      </label>
    </div>
  )
}
