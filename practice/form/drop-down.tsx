import { Icon } from '../shell/icon'

interface DropDownProps {
  id: string
  value: string
  options: readonly string[]
  onChange: (value: string) => void
}

/** Single choice with a blank start. */
export const DropDown = ({ id, value, options, onChange }: DropDownProps) => (
  <span class="select-box">
    <select id={id} class="form-control" value={value} onChange={event => onChange(event.currentTarget.value)}>
      <option value="" />
      {options.map(option => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
    <Icon name="chevronDown" size={11} />
  </span>
)
