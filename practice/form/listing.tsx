import { freshId } from '../fresh-id'
import { platforms, segments, solutionTypes } from '../options'
import { formWords } from '../words/form-words'
import { CheckboxColumns } from './checkbox-columns'
import { DropDown } from './drop-down'
import { FieldLabel } from './field-label'
import type { FormParts } from './form-parts'
import { Required } from './required'
import { SolutionAreas } from './solution-areas'

export const Listing = ({ coSell, areaFocus, onChange, onRebuild }: FormParts) => (
  <section class="co-sell-section">
    <h3>{formWords().listing}</h3>
    <CheckboxColumns
      label={
        <>
          {`${formWords().platforms} `}
          <Required />
        </>
      }
      options={platforms}
      chosen={coSell.platforms}
      onChange={chosen => onChange({ platforms: chosen })}
    />
    <CheckboxColumns
      label={
        <>
          {`${formWords().segments} `}
          <Required />
        </>
      }
      options={segments}
      chosen={coSell.segments}
      onChange={chosen => onChange({ segments: chosen })}
    />
    <div class="form-group solution-type">
      <FieldLabel for={freshId('solutiontype')} info={solutionTypeInfo}>
        {`${formWords().solutionType} `}
        <Required />
      </FieldLabel>
      <DropDown
        id="subcategory-dropdown"
        value={coSell.solutionType}
        options={solutionTypes}
        onChange={solutionType => onChange({ solutionType })}
      />
    </div>
    <SolutionAreas
      areas={coSell.areas}
      focus={areaFocus}
      onChange={areas => onChange({ areas })}
      onRebuild={(areas, focus) => onRebuild({ areas }, focus)}
    />
  </section>
)

export const solutionTypeInfo =
  'A device, an application of your own, a service that you manage for the customer, or a service.'
