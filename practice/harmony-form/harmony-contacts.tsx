import { useRef } from 'preact/hooks'
import { downloadContacts, downloadTemplate } from '../form/contacts'
import type { FormParts } from '../form/form-parts'
import type { DataGrid } from '../harmony/data-grid'
import type { Mount } from '../harmony/mounts'
import { Icon } from '../shell/icon'
import { ActionLink } from '../shell/link'
import { contactHeadings, formWords } from '../words/form-words'
import { He } from './he'
import { Press } from './press'
import { Section } from './section'

export const HarmonyContacts = ({ mount, form }: { mount: Mount; form: FormParts }) => {
  const input = useRef<HTMLInputElement>(null)
  const words = formWords()
  const { contacts } = form.coSell
  const { message, load } = form.contactsImport
  return (
    <Section mount={mount} class="co-sell-section contacts" level="h2" heading={words.contacts}>
      <p>
        Contacts you provide will be used by Microsoft sales teams to request additional information about your offer.{' '}
        <ActionLink>Learn more about using the template to import contacts</ActionLink>
      </p>
      <div class="csv-links">
        <Press mount={mount} appearance="link" class="download-template" onPress={downloadTemplate}>
          <Icon name="download" size={11} /> <span>{words.downloadTemplate}</span>
        </Press>
        {contacts.length > 0 && (
          <Press mount={mount} appearance="link" class="export-contacts" onPress={() => downloadContacts(contacts)}>
            <Icon name="download" size={11} /> <span>{words.exportContacts}</span>
          </Press>
        )}
        <Press mount={mount} appearance="link" class="import-contacts" onPress={() => input.current?.click()}>
          <Icon name="upload" size={11} /> <span>{words.importContacts}</span>
        </Press>
        <input
          ref={input}
          type="file"
          name="fileuploader"
          class="fileuploader"
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) load(file)
            currentTarget.value = ''
          }}
        />
      </div>
      {message && (
        <He mount={mount} is="message-bar" attributes={{ open: '', tone: message.tone }}>
          <span>{message.text}</span>
        </He>
      )}
      {contacts.length > 0 && (
        <He<DataGrid>
          // Another list is another table.
          key={JSON.stringify(contacts)}
          mount={mount}
          is="data-grid"
          properties={{
            columns: contactHeadings(),
            rows: contacts.map(({ name, email, jobTitle, role, countries, states }) => [
              name,
              email,
              jobTitle,
              role,
              countries.join(', '),
              states.join(', '),
            ]),
          }}
        />
      )}
    </Section>
  )
}
