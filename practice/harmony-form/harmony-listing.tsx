import type { FormParts } from '../form/form-parts'
import { solutionTypeInfo } from '../form/listing'
import type { Mount } from '../harmony/mounts'
import { platforms, segments, solutionTypes } from '../options'
import { formWords } from '../words/form-words'
import { CheckGroup } from './check-group'
import { Choice } from './choice'
import { HarmonyAreas } from './harmony-areas'
import { Section } from './section'

export const HarmonyListing = ({ mount, form }: { mount: Mount; form: FormParts }) => {
  const { coSell, onChange } = form
  const words = formWords()
  return (
    <Section mount={mount} class="co-sell-section" level="h3" heading={words.listing}>
      <CheckGroup
        mount={mount}
        label={words.platforms}
        options={platforms}
        chosen={coSell.platforms}
        onChange={chosen => onChange({ platforms: chosen })}
      />
      <CheckGroup
        mount={mount}
        label={words.segments}
        options={segments}
        chosen={coSell.segments}
        onChange={chosen => onChange({ segments: chosen })}
      />
      <div class="form-group solution-type">
        <Choice
          mount={mount}
          label={words.solutionType}
          required
          info={solutionTypeInfo}
          options={solutionTypes}
          chosen={coSell.solutionType === '' ? [] : [coSell.solutionType]}
          onChange={([solutionType = '']) => {
            onChange({ solutionType })
            return true
          }}
        />
      </div>
      <HarmonyAreas mount={mount} form={form} />
    </Section>
  )
}
