import { Icon } from '../shell/icon'

interface PaneSelectProps {
  id: string
  value: string
  options: readonly string[]
  onChange: (value: string) => void
}

/** Single choice that says "Select" while nothing is chosen. */
export const PaneSelect = ({ id, value, options, onChange }: PaneSelectProps) => (
  <span class="pane-select">
    <select id={id} value={value} onChange={event => onChange(event.currentTarget.value)}>
      <option value="">Select</option>
      {options.map(option => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
    <Icon name="chevronDown" size={14} />
  </span>
)
