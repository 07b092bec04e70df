import { useEffect, useRef } from 'preact/hooks'
import type { FormParts } from '../form/form-parts'
import { Required } from '../form/required'
import type { Mount } from '../harmony/mounts'
import { Icon } from '../shell/icon'
import { formLimits, formWords } from '../words/form-words'
import { HarmonyAreaRow } from './harmony-area-row'
import { Press } from './press'

interface HarmonyAreasProps {
  mount: Mount
  form: FormParts
}

const focusTargets = {
  'new-row': '.solution-area:nth-last-child(1 of .solution-area) .he-select',
  'add-link': '.add-link',
}

/** The repeater of solution areas. */
export const HarmonyAreas = ({ mount, form: { coSell, areaFocus, onChange, onRebuild } }: HarmonyAreasProps) => {
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (areaFocus) group.current?.querySelector<HTMLElement>(focusTargets[areaFocus])?.focus()
  }, [areaFocus])
  const { areas } = coSell
  const full = areas.length >= formLimits().areas
  const words = formWords()
  return (
    <div class="form-group solution-areas" ref={group}>
      <span class="field-label field-label--strong">
        {`${words.addArea} `}
        <Required />
      </span>
      <p class="help help--areas">{words.areasHelp}</p>
      {areas.map((row, index) => (
        <HarmonyAreaRow
          // Rows have no identity, and a row more or less rebuilds them all.
          key={index}
          mount={mount}
          row={row}
          onChange={changed => onChange({ areas: areas.with(index, changed) })}
          onRemove={() => onRebuild({ areas: areas.toSpliced(index, 1) }, 'add-link')}
        />
      ))}
      <Press
        mount={mount}
        appearance="link"
        class={full ? 'add-link is-disabled' : 'add-link'}
        onPress={() => {
          if (!full) onRebuild({ areas: [...areas, { area: '', subAreas: [] }] }, 'new-row')
        }}
      >
        <Icon name="add" size={11} />
        <span>
          {`${words.addArea} `}
          <Required />
        </span>
      </Press>
    </div>
  )
}
