import type { CheckboxGroup } from '../harmony/checkbox-group'
import type { Mount } from '../harmony/mounts'
import { chosenIn, codeOf, joined } from './codes'
import { He, LabelledHe } from './he'

interface CheckGroupProps {
  mount: Mount
  label: string
  options: readonly string[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** A question with check boxes. Each box has an empty label attribute and its words slotted, as seen on the portal. */
export const CheckGroup = ({ mount, label, options, chosen, onChange }: CheckGroupProps) => (
  <LabelledHe<CheckboxGroup>
    mount={mount}
    is="checkbox-group"
    label={label}
    required
    attributes={{ delimiter: ',' }}
    initial={{ value: joined(chosen) }}
    properties={{ value: joined(chosen) }}
    on={{ 'he-checkbox-group-change': host => onChange(chosenIn(host.value, options)) }}
  >
    {options.map(option => (
      <He
        key={option}
        mount={mount}
        is="checkbox"
        attributes={{ label: '', value: codeOf(option) }}
        initial={{ checked: chosen.includes(option) ? '' : undefined }}
      >
        <span class="text-body">{option}</span>
      </He>
    ))}
  </LabelledHe>
)
