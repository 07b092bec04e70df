import { h } from 'vue'
import { VAlert } from 'vuetify/components/VAlert'
import { VBtn } from 'vuetify/components/VBtn'
import { VDataTable } from 'vuetify/components/VDataTable'
import { contactColumns } from '../../contacts-csv'
import { contactsIn, downloadContacts, downloadTemplate } from '../contacts-file'
import { wording } from '../wording'
import type { Held } from './co-sell-form'

const keys = ['name', 'email', 'jobTitle', 'role', 'countries', 'states'] as const
const headers = contactColumns.map((title, index) => ({ title, key: keys[index] ?? title }))

async function load(held: Held, input: HTMLInputElement) {
  const file = input.files?.[0]
  input.value = ''
  if (!file) return
  const outcome = await contactsIn(file)
  held.error = 'error' in outcome ? outcome.error : ''
  if ('contacts' in outcome) held.coSell.contacts = outcome.contacts
}

const choose = ({ currentTarget }: Event) =>
  (currentTarget as HTMLElement).parentElement?.querySelector<HTMLInputElement>('input[type=file]')?.click()

export const contacts = (held: Held) => [
  h('h2', { class: 'mt-6' }, 'Contacts'),
  h('p', wording.contacts),
  h('div', [
    h(VBtn, { variant: 'text', onClick: downloadTemplate }, () => wording.template),
    h(VBtn, { variant: 'text', onClick: () => downloadContacts(held.coSell.contacts) }, () => wording.export),
    h(VBtn, { variant: 'text', onClick: choose }, () => wording.import),
    h('input', {
      type: 'file',
      accept: '.csv',
      hidden: true,
      onChange: ({ target }: Event) => load(held, target as HTMLInputElement),
    }),
  ]),
  held.error ? h(VAlert, { type: 'error' }, () => held.error) : null,
  h(VDataTable, {
    headers,
    items: held.coSell.contacts.map(({ countries, states, ...contact }) => ({
      ...contact,
      countries: countries.join(', '),
      states: states.join(', '),
    })),
    itemsPerPage: -1,
    hideDefaultFooter: true,
  }),
]
