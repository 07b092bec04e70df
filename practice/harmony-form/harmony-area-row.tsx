import { useState } from 'preact/hooks'
import type { Mount } from '../harmony/mounts'
import type { SolutionArea } from '../model'
import { subAreasByArea } from '../options'
import { formLimits, formWords } from '../words/form-words'
import { Choice } from './choice'
import { Press } from './press'

interface HarmonyAreaRowProps {
  mount: Mount
  row: SolutionArea
  onChange: (row: SolutionArea) => void
  onRemove: () => void
}

const areas = Object.keys(subAreasByArea)

/** One row of the repeater. */
export const HarmonyAreaRow = ({ mount, row, onChange, onRemove }: HarmonyAreaRowProps) => {
  const [refused, setRefused] = useState(false)
  const words = formWords()
  return (
    <div class="solution-area">
      <div class="solution-area__cell">
        <Choice
          mount={mount}
          label={words.solutionArea}
          options={areas}
          chosen={row.area === '' ? [] : [row.area]}
          onChange={([area = '']) => {
            setRefused(false)
            onChange({ area, subAreas: [] })
            return true
          }}
        />
      </div>
      <div class="solution-area__cell">
        <Choice
          // Another area has other sub-areas.
          key={row.area}
          mount={mount}
          label={words.subArea}
          multiple
          options={subAreasByArea[row.area] ?? []}
          chosen={row.subAreas}
          onChange={subAreas => {
            const tooMany = subAreas.length > formLimits().subAreas
            setRefused(tooMany)
            if (!tooMany) onChange({ ...row, subAreas })
            return !tooMany
          }}
        />
        {refused && (
          <div class="field-error" role="alert">
            {words.tooManySubAreas}
          </div>
        )}
      </div>
      <Press mount={mount} appearance="link" class="solution-area__remove" onPress={onRemove}>
        <span>{words.remove}</span>
      </Press>
    </div>
  )
}
