import type { ComponentChildren } from 'preact'
import { freshId } from '../fresh-id'

interface CheckboxColumnsProps {
  label: ComponentChildren
  options: readonly string[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/**
 * A question with check boxes in two columns, row by row. As on the portal there is no fieldset, the group names a label
 * that does not exist, and the boxes of every group bear the same ids.
 */
export const CheckboxColumns = ({ label, options, chosen, onChange }: CheckboxColumnsProps) => (
  <div class="form-group">
    <label class="field-label" for={freshId('checkboxlist')}>
      {label}
    </label>
    {/* biome-ignore lint/a11y/useSemanticElements: the portal has no fieldset. */}
    <div class="check-columns" role="group" aria-labelledby="{{ctrl.labelId}}">
      {options.map((option, index) => (
        <div class="check-cell" key={option}>
          <label class="checkbox">
            <input
              type="checkbox"
              id={`option_${index}`}
              checked={chosen.includes(option)}
              onChange={({ currentTarget }) =>
                onChange(options.filter(one => (one === option ? currentTarget.checked : chosen.includes(one))))
              }
            />
            <span class="text-body">{option}</span>
          </label>
        </div>
      ))}
    </div>
  </div>
)
