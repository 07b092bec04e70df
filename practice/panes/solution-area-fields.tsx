import { freshId } from '../fresh-id'
import type { SolutionArea } from '../model'
import { Icon } from '../shell/icon'
import { ActionLink } from '../shell/link'
import { paneAreas, playsLabel, playsOf } from './options'
import { PaneSelect } from './pane-select'
import { PlayPicker } from './play-picker'

interface SolutionAreaFieldsProps {
  row: SolutionArea
  /** From 1, as the label counts. */
  number: number
  onChange: (row: SolutionArea) => void
  onRemove: () => void
}

/** A solution area and its sales plays. The first one cannot be removed. */
export const SolutionAreaFields = ({ row, number, onChange, onRemove }: SolutionAreaFieldsProps) => {
  const plays = freshId('salesplay')
  return (
    <div class="area-fields">
      {/* The label is bound to nothing, as many of the portal's are; the drop-down just follows it. */}
      {/* biome-ignore lint/a11y/noLabelWithoutControl: see above. */}
      <label class="pane-label">Solution area {number} *</label>
      {number > 1 && (
        <ActionLink class="pane-remove" onPress={onRemove}>
          <Icon name="trash" size={16} /> Remove
        </ActionLink>
      )}
      <PaneSelect
        id={freshId('solutionarea')}
        value={row.area}
        options={paneAreas}
        onChange={area => onChange({ area, subAreas: [] })}
      />
      <div class="pane-label" id={plays}>
        {playsLabel(row.area)}
      </div>
      <PlayPicker
        labelId={plays}
        chosen={row.subAreas}
        options={playsOf(row.area)}
        onChange={subAreas => onChange({ ...row, subAreas })}
      />
    </div>
  )
}
