import { html } from 'lit'
import { platforms, segments, solutionTypes, subAreasByArea } from '../../options'
import type { FormState } from '../form-state'
import { maxAreas, wording } from '../wording'

/** UI5's form: items with a label in its slot, tied to a control by `for`. Check boxes are items of one label. */
export const listing = (state: FormState) => html`
  <ui5-form header-text="Listing" accessible-mode="Edit" layout="S1 M1 L1 XL1" label-span="S12 M12 L12 XL12">
    <ui5-form-item>
      <ui5-label slot="labelContent" id="platforms-label">${wording.platforms}</ui5-label>
      ${checkBoxes(platforms, state.now().platforms, 'platforms-label', chosen => state.change({ platforms: chosen }))}
    </ui5-form-item>
    <ui5-form-item>
      <ui5-label slot="labelContent" id="segments-label">${wording.segments}</ui5-label>
      ${checkBoxes(segments, state.now().segments, 'segments-label', chosen => state.change({ segments: chosen }))}
    </ui5-form-item>
    <ui5-form-item>
      <ui5-label slot="labelContent" for="solution-type">${wording.solutionType}</ui5-label>
      ${select('solution-type', solutionTypes, state.now().solutionType, solutionType => state.change({ solutionType }))}
    </ui5-form-item>
    <ui5-form-item>
      <ui5-label slot="labelContent">${wording.areas}</ui5-label>
      <ui5-text>${wording.areasHelp}</ui5-text>
    </ui5-form-item>
    ${state.now().areas.map((_, index) => areaItems(state, index))}
    <ui5-form-item>
      <ui5-button
        icon="add"
        design="Transparent"
        ?disabled=${state.now().areas.length >= maxAreas}
        @click=${() => state.change({ areas: [...state.now().areas, { area: '', subAreas: [] }] })}
        >${wording.areas}</ui5-button
      >
    </ui5-form-item>
  </ui5-form>
`

function areaItems(state: FormState, index: number) {
  const { areas } = state.now()
  const row = areas[index] ?? { area: '', subAreas: [] }
  const [area, subAreas] = [`area-${index}`, `sub-areas-${index}`]
  return html`
    <ui5-form-item>
      <ui5-label slot="labelContent" for=${area}>${wording.area}</ui5-label>
      ${select(area, Object.keys(subAreasByArea), row.area, chosen =>
        state.change({ areas: areas.with(index, { area: chosen, subAreas: [] }) }),
      )}
    </ui5-form-item>
    <ui5-form-item>
      <ui5-label slot="labelContent" for=${subAreas}>${wording.subAreas}</ui5-label>
      <ui5-multi-combobox
        id=${subAreas}
        @ui5-selection-change=${({ detail }: CustomEvent<{ items: { text: string }[] }>) =>
          state.change({ areas: areas.with(index, { ...row, subAreas: detail.items.map(({ text }) => text) }) })}
      >
        ${(subAreasByArea[row.area] ?? []).map(
          text => html`<ui5-mcb-item text=${text} ?selected=${row.subAreas.includes(text)}></ui5-mcb-item>`,
        )}
      </ui5-multi-combobox>
      <ui5-link @click=${() => state.change({ areas: areas.toSpliced(index, 1) })}>Remove</ui5-link>
    </ui5-form-item>
  `
}

const select = (id: string, options: readonly string[], chosen: string, onChange: (option: string) => void) => html`
  <ui5-select
    id=${id}
    @ui5-change=${({ detail }: CustomEvent<{ selectedOption: HTMLElement }>) =>
      onChange(detail.selectedOption.textContent?.trim() ?? '')}
  >
    <ui5-option ?selected=${chosen === ''}></ui5-option>
    ${options.map(option => html`<ui5-option ?selected=${option === chosen}>${option}</ui5-option>`)}
  </ui5-select>
`

const checkBoxes = (
  options: readonly string[],
  chosen: readonly string[],
  label: string,
  onChange: (chosen: string[]) => void,
) =>
  options.map(
    option => html`
      <ui5-checkbox
        text=${option}
        accessible-name-ref=${label}
        ?checked=${chosen.includes(option)}
        @ui5-change=${({ target }: Event & { target: { checked: boolean } }) =>
          onChange(options.filter(one => (one === option ? target.checked : chosen.includes(one))))}
      ></ui5-checkbox>
    `,
  )
