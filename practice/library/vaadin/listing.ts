import { html } from 'lit'
import { platforms, segments, solutionTypes, subAreasByArea } from '../../options'
import type { FormState } from '../form-state'
import { maxAreas, wording } from '../wording'

/** Vaadin's fields bring their labels themselves; they and the native controls lie in slots, outside the shadow trees. */
export const listing = (state: FormState) => html`
  <h2>Listing</h2>
  <div>
    ${checkBoxGroup(wording.platforms, platforms, state.now().platforms, chosen => state.change({ platforms: chosen }))}
  </div>
  <div>
    ${checkBoxGroup(wording.segments, segments, state.now().segments, chosen => state.change({ segments: chosen }))}
  </div>
  ${select(wording.solutionType, solutionTypes, state.now().solutionType, solutionType => state.change({ solutionType }))}
  <h4>${wording.areas}</h4>
  <p>${wording.areasHelp}</p>
  ${state.now().areas.map((_, index) => areaRow(state, index))}
  <vaadin-button
    theme="tertiary"
    ?disabled=${state.now().areas.length >= maxAreas}
    @click=${() => state.change({ areas: [...state.now().areas, { area: '', subAreas: [] }] })}
  >
    + ${wording.areas}
  </vaadin-button>
`

function areaRow(state: FormState, index: number) {
  const { areas } = state.now()
  const row = areas[index] ?? { area: '', subAreas: [] }
  return html`
    <div style="display: flex; align-items: end; gap: 1em">
      ${select(wording.area, Object.keys(subAreasByArea), row.area, area => {
        if (area !== row.area) state.change({ areas: areas.with(index, { area, subAreas: [] }) })
      })}
      <vaadin-multi-select-combo-box
        label=${wording.subAreas}
        auto-expand-horizontally
        auto-expand-vertically
        .items=${subAreasByArea[row.area] ?? []}
        .selectedItems=${row.subAreas}
        @selected-items-changed=${({ detail }: CustomEvent<{ value: string[] }>) => {
          if (detail.value.join() !== row.subAreas.join())
            state.change({ areas: areas.with(index, { ...row, subAreas: detail.value }) })
        }}
      ></vaadin-multi-select-combo-box>
      <vaadin-button theme="tertiary" @click=${() => state.change({ areas: areas.toSpliced(index, 1) })}>
        Remove
      </vaadin-button>
    </div>
  `
}

const select = (label: string, options: readonly string[], chosen: string, onChange: (option: string) => void) => html`
  <vaadin-select
    style="min-width: 20em"
    label=${label}
    placeholder="Select"
    .items=${options.map(option => ({ label: option, value: option }))}
    .value=${chosen}
    @change=${({ target }: Event & { target: { value: string } }) => onChange(target.value)}
  ></vaadin-select>
`

const checkBoxGroup = (
  label: string,
  options: readonly string[],
  chosen: string[],
  onChange: (chosen: string[]) => void,
) => html`
  <vaadin-checkbox-group
    label=${label}
    theme="vertical"
    .value=${chosen}
    @value-changed=${({ detail }: CustomEvent<{ value: string[] }>) => {
      if (detail.value.length !== chosen.length) onChange(options.filter(option => detail.value.includes(option)))
    }}
  >
    ${options.map(option => html`<vaadin-checkbox value=${option} label=${option}></vaadin-checkbox>`)}
  </vaadin-checkbox-group>
`
