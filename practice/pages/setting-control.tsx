import { freshId } from '../fresh-id'
import type { SettingValues } from '../model'
import { Icon } from '../shell/icon'
import type { Setting } from './setting-definitions'

type Value = SettingValues[string]

interface SettingControlProps {
  setting: Setting
  value: Value
  onChange: (value: Value) => void
}

/** One field of a plain form: grey label above, `*` when required, the control below. */
export const SettingControl = ({ setting, value, onChange }: SettingControlProps) => {
  const id = freshId(setting.name)
  return (
    <div class="form-group">
      <label class="field-label" for={id}>
        {setting.label}
        {setting.required && '*'}
      </label>
      <Control setting={setting} id={id} value={value} onChange={onChange} />
      {setting.help && <p class="help">{setting.help}</p>}
    </div>
  )
}

const Control = ({ setting, id, value, onChange }: SettingControlProps & { id: string }) => {
  const { kind, name, options = [] } = setting
  const text = typeof value === 'string' ? value : ''
  if (kind === 'text') {
    return (
      <input
        id={id}
        type="text"
        class="form-control"
        value={text}
        onInput={event => onChange(event.currentTarget.value)}
      />
    )
  }
  if (kind === 'select') {
    return (
      <span class="select-box">
        <select id={id} class="form-control" value={text} onChange={event => onChange(event.currentTarget.value)}>
          <option value="" />
          {options.map(option => (
            <option key={option}>{option}</option>
          ))}
        </select>
        <Icon name="chevronDown" size={11} />
      </span>
    )
  }
  const chosen = typeof value === 'string' ? [value] : value
  return (
    <div class={kind === 'checks' ? 'check-columns' : 'radio-list'}>
      {options.map(option => (
        <label key={option} class={kind === 'checks' ? 'checkbox' : 'radio'}>
          <input
            type={kind === 'checks' ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(option)}
            onChange={({ currentTarget }) => {
              if (kind === 'radio') onChange(option)
              else onChange(options.filter(one => (one === option ? currentTarget.checked : chosen.includes(one))))
            }}
          />
          <span class="text-body">{option}</span>
        </label>
      ))}
    </div>
  )
}
