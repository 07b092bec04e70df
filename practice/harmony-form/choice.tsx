import type { ComponentChildren } from 'preact'
import type { Mount } from '../harmony/mounts'
import type { Select } from '../harmony/select'
import { chosenIn, codeOf, joined } from './codes'
import { He, LabelledHe } from './he'

interface ChoiceProps {
  mount: Mount
  label: string
  required?: boolean
  info?: ComponentChildren
  /** Several choices, which stand as chips. */
  multiple?: boolean
  options: readonly string[]
  chosen: readonly string[]
  /** What it returns false for is taken back. */
  onChange: (chosen: string[]) => boolean
}

/** A drop-down; with a blank start while only one can be chosen. */
export const Choice = ({ mount, multiple = false, options, chosen, onChange, ...label }: ChoiceProps) => (
  <LabelledHe<Select>
    {...label}
    mount={mount}
    is="select"
    attributes={multiple ? { multiple: '', delimiter: ',' } : {}}
    initial={{ value: joined(chosen) }}
    properties={{ value: joined(chosen) }}
    on={{
      'he-select-change': host => {
        if (!onChange(chosenIn(host.value, options))) host.value = joined(chosen)
      },
    }}
  >
    {[...(multiple ? [] : ['']), ...options].map(option => (
      <He
        key={option}
        mount={mount}
        is="option"
        attributes={{ value: codeOf(option) }}
        initial={{ selected: chosen.includes(option) ? '' : undefined }}
      >
        {option}
      </He>
    ))}
  </LabelledHe>
)
