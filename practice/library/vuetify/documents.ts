import { h } from 'vue'
import { VFileInput } from 'vuetify/components/VFileInput'
import { VTextField } from 'vuetify/components/VTextField'
import { documentSlots } from '../../model'
import { documentTypes } from '../../options'
import { documentLabels, wording } from '../wording'
import type { Held } from './co-sell-form'

const accept = documentTypes.map(type => `.${type}`).join(',')

/** File inputs that look like text fields: the label floats over the box, chosen files stand in it as chips. */
export const documents = ({ files, coSell }: Held) => [
  h('h2', { class: 'mt-6' }, 'Documents'),
  h('p', { class: 'mb-4' }, wording.documents),
  documentSlots.map(slot =>
    h(VFileInput, {
      key: slot,
      label: documentLabels[slot],
      accept,
      chips: true,
      multiple: slot === 'other',
      truncateLength: 50,
      modelValue: files[slot],
      'onUpdate:modelValue': (chosen: File | File[] | null) => {
        files[slot] = chosen === null ? [] : Array.isArray(chosen) ? chosen : [chosen]
      },
    }),
  ),
  h(VTextField, {
    label: wording.landingPage,
    type: 'url',
    clearable: true,
    modelValue: coSell.referenceUrl,
    'onUpdate:modelValue': (address: string | null) => {
      coSell.referenceUrl = address ?? ''
    },
  }),
]
