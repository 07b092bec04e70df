import { defineComponent, h, reactive } from 'vue'
import { VApp } from 'vuetify/components/VApp'
import { VBtn } from 'vuetify/components/VBtn'
import { VForm } from 'vuetify/components/VForm'
import { type CoSell, type DocumentSlot, documentSlots } from '../../model'
import type { Offer } from '../../offers'
import { saveCoSell } from '../../store'
import { contacts } from './contacts'
import { documents } from './documents'
import { listing } from './listing'

export type Files = Record<DocumentSlot, File[]>

/** What the form holds. The library's file input wants files, so what the portal has already stands in as empty ones. */
export interface Held {
  coSell: CoSell
  files: Files
  error: string
}

const filesOf = ({ documents: names }: CoSell): Files =>
  Object.fromEntries(documentSlots.map(slot => [slot, names[slot].map(name => new File([], name))])) as Files

const namesOf = (files: Files): CoSell['documents'] =>
  Object.fromEntries(documentSlots.map(slot => [slot, files[slot].map(({ name }) => name)])) as CoSell['documents']

export const coSellForm = (offer: Offer, saved: CoSell) =>
  defineComponent(() => {
    const held = reactive<Held>({ coSell: structuredClone(saved), files: filesOf(saved), error: '' })
    const save = () =>
      saveCoSell(offer, JSON.parse(JSON.stringify({ ...held.coSell, documents: namesOf(held.files) })) as CoSell)
    return () =>
      h(VApp, () =>
        h(VForm, () => [
          h(VBtn, { color: 'primary', onClick: save }, () => 'Save draft'),
          h(VBtn, { variant: 'outlined', class: 'ms-2' }, () => 'Review and publish'),
          listing(held.coSell),
          documents(held),
          contacts(held),
        ]),
      )
  })
