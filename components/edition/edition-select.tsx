import { text } from '@/platform/text'
import { editions } from '@/rules'

interface EditionSelectProps {
  label: string
  /** Id of the edition that is chosen; null where the page decides. */
  value: string | null
  /** What it means that the page decides; left out where an edition has to be chosen. */
  automatic?: string
  onChange(edition: string | null): void
}

/** A choice among the editions, oldest first; the provisional one says so. */
export function EditionSelect({ label, value, automatic, onChange }: EditionSelectProps) {
  return (
    <label class="edition-select">
      <span class="label">{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value || null)
          // What is in force stays shown until the store has taken the other.
          currentTarget.value = value ?? ''
        }}
      >
        {automatic !== undefined && <option value="">{automatic}</option>}
        {editions.map(({ id, provisional }) => (
          <option key={id} value={id}>
            {provisional ? text('edition_option_provisional', id) : id}
          </option>
        ))}
      </select>
    </label>
  )
}
