import { h } from 'vue'
import { VBtn } from 'vuetify/components/VBtn'
import { VCheckbox } from 'vuetify/components/VCheckbox'
import { VCol, VRow } from 'vuetify/components/VGrid'
import { VLabel } from 'vuetify/components/VLabel'
import { VSelect } from 'vuetify/components/VSelect'
import type { CoSell, SolutionArea } from '../../model'
import { platforms, segments, solutionTypes, subAreasByArea } from '../../options'
import { maxAreas, wording } from '../wording'

/** Vuetify has no group of check boxes: its documentation binds several to one list, under a text. */
export const listing = (coSell: CoSell) => [
  h('h2', { class: 'mt-6' }, 'Listing'),
  checkBoxes(wording.platforms, platforms, coSell.platforms, chosen => {
    coSell.platforms = chosen
  }),
  checkBoxes(wording.segments, segments, coSell.segments, chosen => {
    coSell.segments = chosen
  }),
  h(VSelect, {
    label: wording.solutionType,
    items: [...solutionTypes],
    modelValue: coSell.solutionType || null,
    'onUpdate:modelValue': (chosen: string | null) => {
      coSell.solutionType = chosen ?? ''
    },
  }),
  h(VLabel, () => wording.areas),
  h('p', { class: 'text-caption' }, wording.areasHelp),
  coSell.areas.map((row, index) => areaRow(row, () => coSell.areas.splice(index, 1))),
  h(
    VBtn,
    {
      variant: 'text',
      prependIcon: '$plus',
      disabled: coSell.areas.length >= maxAreas,
      onClick: () => coSell.areas.push({ area: '', subAreas: [] }),
    },
    () => wording.areas,
  ),
]

const areaRow = (row: SolutionArea, onRemove: () => void) =>
  h(VRow, () => [
    h(VCol, () =>
      h(VSelect, {
        label: wording.area,
        items: Object.keys(subAreasByArea),
        modelValue: row.area || null,
        'onUpdate:modelValue': (area: string | null) => {
          row.area = area ?? ''
          row.subAreas = []
        },
      }),
    ),
    h(VCol, () =>
      h(VSelect, {
        label: wording.subAreas,
        items: [...(subAreasByArea[row.area] ?? [])],
        multiple: true,
        chips: true,
        closableChips: true,
        modelValue: row.subAreas,
        'onUpdate:modelValue': (subAreas: string[]) => {
          row.subAreas = subAreas
        },
      }),
    ),
    h(VCol, { cols: 'auto' }, () => h(VBtn, { variant: 'text', onClick: onRemove }, () => 'Remove')),
  ])

const checkBoxes = (
  label: string,
  options: readonly string[],
  chosen: string[],
  onChange: (chosen: string[]) => void,
) => [
  h(VLabel, () => label),
  h(VRow, { noGutters: true }, () =>
    options.map(option =>
      h(VCol, { cols: 6 }, () =>
        h(VCheckbox, {
          label: option,
          value: option,
          modelValue: chosen,
          hideDetails: true,
          'onUpdate:modelValue': (now: unknown) =>
            onChange(options.filter(option => Array.isArray(now) && now.includes(option))),
        }),
      ),
    ),
  ),
]
