import { useState } from 'preact/hooks'
import { freshId } from '../fresh-id'
import type { SolutionArea } from '../model'
import { subAreasByArea } from '../options'
import { ActionLink } from '../shell/link'
import { formLimits, formWords } from '../words/form-words'
import { DropDown } from './drop-down'

interface SolutionAreaRowProps {
  row: SolutionArea
  onChange: (row: SolutionArea) => void
  onRemove: () => void
}

const areas = Object.keys(subAreasByArea)

/** One row of the repeater. Its drop-down shares its id with every other drop-down of the page. */
export const SolutionAreaRow = ({ row, onChange, onRemove }: SolutionAreaRowProps) => {
  const [refused, setRefused] = useState(false)
  const subAreas = subAreasByArea[row.area] ?? []
  const most = formLimits().subAreas

  const chooseSubAreas = (list: HTMLSelectElement) => {
    const wanted = Array.from(list.selectedOptions, option => option.value)
    setRefused(wanted.length > most)
    if (wanted.length <= most) onChange({ ...row, subAreas: wanted })
    // The list has already taken the choice; nothing of ours changes that would take it back.
    else for (const option of list.options) option.selected = row.subAreas.includes(option.value)
  }

  return (
    <div class="solution-area">
      <div class="solution-area__cell">
        <label class="field-label" for={freshId('solutionarea')}>
          {formWords().solutionArea}
        </label>
        <DropDown
          id="subcategory-dropdown"
          value={row.area}
          options={areas}
          onChange={area => {
            setRefused(false)
            onChange({ area, subAreas: [] })
          }}
        />
      </div>
      <div class="solution-area__cell">
        <label class="field-label" for={freshId('solutionsubarea')}>
          {formWords().subArea}
        </label>
        <select
          multiple
          size={5}
          class="form-control"
          aria-labelledby={freshId('missing')}
          onChange={event => chooseSubAreas(event.currentTarget)}
        >
          {subAreas.map(subArea => (
            <option key={subArea} value={subArea} selected={row.subAreas.includes(subArea)}>
              {subArea}
            </option>
          ))}
        </select>
        {refused && (
          <div class="field-error" role="alert">
            {formWords().tooManySubAreas}
          </div>
        )}
      </div>
      <ActionLink class="solution-area__remove" onPress={onRemove}>
        {formWords().remove}
      </ActionLink>
    </div>
  )
}
