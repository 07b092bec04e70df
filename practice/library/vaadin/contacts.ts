import { html, nothing } from 'lit'
import { contactColumns } from '../../contacts-csv'
import { contactsIn, downloadContacts, downloadTemplate } from '../contacts-file'
import type { FormState } from '../form-state'
import { wording } from '../wording'

const paths = ['name', 'email', 'jobTitle', 'role', 'countries', 'states'] as const

let error = ''

async function load(state: FormState, input: HTMLInputElement) {
  const file = input.files?.[0]
  input.value = ''
  if (!file) return
  const outcome = await contactsIn(file)
  error = 'error' in outcome ? outcome.error : ''
  state.change('contacts' in outcome ? { contacts: outcome.contacts } : {})
}

const choose = ({ currentTarget }: Event & { currentTarget: HTMLElement }) =>
  currentTarget.parentElement?.querySelector('input')?.click()

/** The grid draws its cells in slots, header and rows alike, in an order of its own. */
export const contacts = (state: FormState) => html`
  <h2>Contacts</h2>
  <p>${wording.contacts}</p>
  <div>
    <vaadin-button theme="tertiary" @click=${downloadTemplate}>${wording.template}</vaadin-button>
    <vaadin-button theme="tertiary" @click=${() => downloadContacts(state.now().contacts)}>
      ${wording.export}
    </vaadin-button>
    <vaadin-button theme="tertiary" @click=${choose}>${wording.import}</vaadin-button>
    <input
      type="file"
      accept=".csv"
      hidden
      @change=${({ target }: Event & { target: HTMLInputElement }) => load(state, target)}
    />
  </div>
  ${error ? html`<p role="alert">${error}</p>` : nothing}
  <vaadin-grid all-rows-visible .items=${rowsOf(state)}>
    ${contactColumns.map(
      (header, index) =>
        html`<vaadin-grid-column path=${paths[index] ?? ''} header=${header} auto-width></vaadin-grid-column>`,
    )}
    <span slot="empty-state">No contacts yet.</span>
  </vaadin-grid>
`

const rowsOf = (state: FormState) =>
  state.now().contacts.map(({ countries, states, ...contact }) => ({
    ...contact,
    countries: countries.join(', '),
    states: states.join(', '),
  }))
