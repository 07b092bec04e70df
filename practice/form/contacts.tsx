import { useRef, useState } from 'preact/hooks'
import { exportContacts, importContacts } from '../contacts-csv'
import { download } from '../download'
import type { Contact } from '../model'
import { Icon } from '../shell/icon'
import { ActionLink } from '../shell/link'
import { ContactsTable } from './contacts-table'

interface ContactsProps {
  contacts: readonly Contact[]
  onChange: (contacts: Contact[]) => void
}

interface Message {
  tone: 'success' | 'danger'
  text: string
}

/** Contacts come from a file only; an import replaces them all, and a refused one changes nothing. */
export const Contacts = ({ contacts, onChange }: ContactsProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [message, setMessage] = useState<Message | null>(null)

  const load = async (file: File) => {
    const outcome = /\.csv$/i.test(file.name) ? importContacts(await file.text()) : { error: 'Cannot upload file' }
    if ('error' in outcome) return setMessage({ tone: 'danger', text: outcome.error })
    setMessage({ tone: 'success', text: 'Contacts imported successfully.' })
    onChange(outcome.contacts)
  }

  return (
    <section class="co-sell-section contacts">
      <h2>Contacts</h2>
      <p>
        Contacts you provide will be used by Microsoft sales teams to request additional information about your offer.{' '}
        <ActionLink>Learn more about using the template to import contacts</ActionLink>
      </p>
      <div class="csv-links">
        <ActionLink onPress={() => download('CoSellContactsTemplate.csv', exportContacts([]))}>
          <Icon name="download" size={11} /> Download contacts template (.csv)
        </ActionLink>
        {contacts.length > 0 && (
          <ActionLink onPress={() => download('CoSellContacts.csv', exportContacts(contacts))}>
            <Icon name="download" size={11} /> Export contacts (.csv)
          </ActionLink>
        )}
        <ActionLink onPress={() => input.current?.click()}>
          <Icon name="upload" size={11} /> Import contacts (.csv)
        </ActionLink>
        <input
          ref={input}
          type="file"
          name="fileuploader"
          class="fileuploader"
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) void load(file)
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
