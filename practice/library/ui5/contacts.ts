import { html, nothing } from 'lit'
import { contactColumns } from '../../contacts-csv'
import type { Contact } from '../../model'
import { contactsIn, downloadContacts, downloadTemplate } from '../contacts-file'
import type { FormState } from '../form-state'
import { wording } from '../wording'

let error = ''

async function load(state: FormState, file: File | undefined) {
  if (!file) return
  const outcome = await contactsIn(file)
  error = 'error' in outcome ? outcome.error : ''
  state.change('contacts' in outcome ? { contacts: outcome.contacts } : {})
}

export const contacts = (state: FormState) => html`
  <ui5-title level="H2">Contacts</ui5-title>
  <ui5-text>${wording.contacts}</ui5-text>
  <ui5-link @click=${downloadTemplate}>${wording.template}</ui5-link>
  <ui5-link @click=${() => downloadContacts(state.now().contacts)}>${wording.export}</ui5-link>
  <ui5-file-uploader
    hide-input
    accept=".csv"
    @ui5-change=${({ detail }: CustomEvent<{ files: FileList }>) => load(state, detail.files[0])}
  >
    <ui5-button icon="upload">${wording.import}</ui5-button>
  </ui5-file-uploader>
  ${error ? html`<ui5-message-strip design="Negative" hide-close-button>${error}</ui5-message-strip>` : nothing}
  <ui5-table accessible-name="Contacts" no-data-text="No contacts yet" overflow-mode="Scroll">
    <ui5-table-header-row slot="headerRow">
      ${contactColumns.map(column => html`<ui5-table-header-cell min-width="100px">${column}</ui5-table-header-cell>`)}
    </ui5-table-header-row>
    ${state.now().contacts.map(row)}
  </ui5-table>
`

const row = ({ name, email, jobTitle, role, countries, states }: Contact) => html`
  <ui5-table-row row-key=${email}>
    ${[name, email, jobTitle, role, countries.join(', '), states.join(', ')].map(
      text => html`<ui5-table-cell><ui5-text>${text}</ui5-text></ui5-table-cell>`,
    )}
  </ui5-table-row>
`
