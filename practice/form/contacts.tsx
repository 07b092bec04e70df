import { useRef } from 'preact/hooks'
import { exportContacts } from '../contacts-csv'
import { download } from '../download'
import type { Contact } from '../model'
import { Icon } from '../shell/icon'
import { ActionLink } from '../shell/link'
import { formWords } from '../words/form-words'
import { ContactsTable } from './contacts-table'
import type { ContactsImport } from './use-contacts-import'

interface ContactsProps {
  contacts: readonly Contact[]
  contactsImport: ContactsImport
}

/** Contacts come from a file only. */
export const Contacts = ({ contacts, contactsImport: { message, load } }: ContactsProps) => {
  const input = useRef<HTMLInputElement>(null)
  const words = formWords()
  return (
    <section class="co-sell-section contacts">
      <h2>{words.contacts}</h2>
      <p>
        Contacts you provide will be used by Microsoft sales teams to request additional information about your offer.{' '}
        <ActionLink>Learn more about using the template to import contacts</ActionLink>
      </p>
      <div class="csv-links">
        <ActionLink onPress={downloadTemplate}>
          <Icon name="download" size={11} />
          {` ${words.downloadTemplate}`}
        </ActionLink>
        {contacts.length > 0 && (
          <ActionLink onPress={() => downloadContacts(contacts)}>
            <Icon name="download" size={11} />
            {` ${words.exportContacts}`}
          </ActionLink>
        )}
        <ActionLink onPress={() => input.current?.click()}>
          <Icon name="upload" size={11} />
          {` ${words.importContacts}`}
        </ActionLink>
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
        <div role="alert" class={`alert alert-${message.tone}`}>
          {message.text}
        </div>
      )}
      {/* Another list is another table: the portal renders it anew. */}
      {contacts.length > 0 && <ContactsTable key={JSON.stringify(contacts)} contacts={contacts} />}
    </section>
  )
}

export const downloadTemplate = (): void => download('CoSellContactsTemplate.csv', exportContacts([]))
export const downloadContacts = (contacts: readonly Contact[]): void =>
  download('CoSellContacts.csv', exportContacts(contacts))
