import { useEffect, useRef } from 'preact/hooks'
import { freshId } from '../fresh-id'
import type { SolutionArea } from '../model'
import { Icon } from '../shell/icon'
import { ActionLink } from '../shell/link'
import { formLimits, formWords } from '../words/form-words'
import { Required } from './required'
import { SolutionAreaRow } from './solution-area-row'

/** What the keyboard finds after a row came or went and the section was built anew. */
export type AreaFocus = 'new-row' | 'add-link' | null

interface SolutionAreasProps {
  areas: readonly SolutionArea[]
  focus: AreaFocus
  /** A change within a row. */
  onChange: (areas: SolutionArea[]) => void
  /** A row more or a row less. */
  onRebuild: (areas: SolutionArea[], focus: AreaFocus) => void
}

const focusTargets = { 'new-row': '.solution-area:nth-last-child(1 of .solution-area) select', 'add-link': '.add-link' }

/** "Add solution area (Max 3)": label and link have the same words, and the link adds a row. */
export const SolutionAreas = ({ areas, focus, onChange, onRebuild }: SolutionAreasProps) => {
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focus) group.current?.querySelector<HTMLElement>(focusTargets[focus])?.focus()
  }, [focus])
  const full = areas.length >= formLimits().areas
  return (
    <div class="form-group solution-areas" ref={group}>
      <label class="field-label field-label--strong" for={freshId('solutionareas')}>
        {`${formWords().addArea} `}
        <Required />
      </label>
      <p class="help help--areas">{formWords().areasHelp}</p>
      {areas.map((row, index) => (
        <SolutionAreaRow
          // Rows have no identity, and a row more or less rebuilds them all.
          key={index}
          row={row}
          onChange={changed => onChange(areas.with(index, changed))}
          onRemove={() => onRebuild(areas.toSpliced(index, 1), 'add-link')}
        />
      ))}
      <ActionLink
        class={full ? 'add-link is-disabled' : 'add-link'}
        onPress={() => {
          if (!full) onRebuild([...areas, { area: '', subAreas: [] }], 'new-row')
        }}
      >
        <Icon name="add" size={11} />
        {`${formWords().addArea} `}
        <Required />
      </ActionLink>
    </div>
  )
}
