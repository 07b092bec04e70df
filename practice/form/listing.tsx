import { freshId } from '../fresh-id'
import type { CoSell } from '../model'
import { platforms, segments, solutionTypes } from '../options'
import { CheckboxColumns } from './checkbox-columns'
import { DropDown } from './drop-down'
import { FieldLabel } from './field-label'
import { Required } from './required'
import { type AreaFocus, SolutionAreas } from './solution-areas'

interface ListingProps {
  coSell: CoSell
  areaFocus: AreaFocus
  onChange: (part: Partial<CoSell>) => void
  onRebuild: (part: Partial<CoSell>, focus: AreaFocus) => void
}

export const Listing = ({ coSell, areaFocus, onChange, onRebuild }: ListingProps) => (
  <section class="co-sell-section">
    <h3>Listing</h3>
    <CheckboxColumns
      label={
        <>
          Select one or more Microsoft platforms that your offer extends or integrates with. <Required />
        </>
      }
      options={platforms}
      chosen={coSell.platforms}
      onChange={chosen => onChange({ platforms: chosen })}
    />
    <CheckboxColumns
      label={
        <>
          Select one or more segments that aligns with the size of your target customer. <Required />
        </>
      }
      options={segments}
      chosen={coSell.segments}
      onChange={chosen => onChange({ segments: chosen })}
    />
    <div class="form-group solution-type">
      <FieldLabel
        for={freshId('solutiontype')}
        info="A device, an application of your own, a service that you manage for the customer, or a service."
      >
        Select a solution type. <Required />
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
