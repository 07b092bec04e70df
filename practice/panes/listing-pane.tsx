import { useState } from 'preact/hooks'
import { freshId } from '../fresh-id'
import { solutionTypes } from '../options'
import { Icon } from '../shell/icon'
import { ActionLink } from '../shell/link'
import { maxPaneAreas } from './options'
import { PaneSelect } from './pane-select'
import { PlatformBoxes } from './platform-boxes'
import { SolutionAreaFields } from './solution-area-fields'
import type { SolutionContents } from './solution-model'

interface ListingPaneProps {
  contents: SolutionContents
  onChange: (part: Partial<SolutionContents>) => void
}

export const ListingPane = ({ contents: { platforms, solutionType, areas }, onChange }: ListingPaneProps) => {
  // A number more builds every row anew, as the portal does when one comes or goes.
  const [generation, setGeneration] = useState(0)
  const type = freshId('solutiontype')
  const full = areas.length >= maxPaneAreas
  return (
    <div class="listing-pane">
      <PlatformBoxes chosen={platforms} onChange={chosen => onChange({ platforms: chosen })} />
      <div class="pane-field pane-field--type">
        <label class="pane-label pane-label--strong" for={type}>
          Select a solution type *
        </label>
        <PaneSelect
          id={type}
          value={solutionType}
          options={solutionTypes}
          onChange={value => onChange({ solutionType: value })}
        />
      </div>
      <p class="pane-label--strong">
        Choose up to five solution areas to define the scenarios your solution is designed to address. For each solution
        area you must also select up to five solution sub-areas.
      </p>
      {areas.map((row, index) => (
        <SolutionAreaFields
          key={`${generation}-${index}`}
          row={row}
          number={index + 1}
          onChange={changed => onChange({ areas: areas.with(index, changed) })}
          onRemove={() => {
            onChange({ areas: areas.toSpliced(index, 1) })
            setGeneration(now => now + 1)
          }}
        />
      ))}
      <ActionLink
        class={full ? 'pane-add is-disabled' : 'pane-add'}
        onPress={() => {
          if (full) return
          onChange({ areas: [...areas, { area: '', subAreas: [] }] })
          setGeneration(now => now + 1)
        }}
      >
        <Icon name="add" size={16} />
        Add solution area (max 5)
      </ActionLink>
    </div>
  )
}
