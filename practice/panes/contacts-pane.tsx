import { useRef, useState } from 'preact/hooks'
import { exportContacts, importContacts } from '../contacts-csv'
import { download } from '../download'
import type { Contact } from '../model'
import { Icon } from '../shell/icon'
import { ActionLink } from '../shell/link'
import { PaneContacts } from './pane-contacts'

interface ContactsPaneProps {
  contacts: readonly Contact[]
  onChange: (contacts: Contact[]) => void
}

interface Message {
  tone: 'success' | 'danger'
  text: string
}

/** Contacts come from a file only; an import replaces them all, and a refused one changes nothing. */
export const ContactsPane = ({ contacts, onChange }: ContactsPaneProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [message, setMessage] = useState<Message | null>(null)

  const load = async (file: File) => {
    const outcome = /\.csv$/i.test(file.name) ? importContacts(await file.text()) : { error: 'Cannot upload file' }
    if ('error' in outcome) return setMessage({ tone: 'danger', text: outcome.error })
    setMessage({ tone: 'success', text: 'Contacts imported successfully.' })
    onChange(outcome.contacts)
  }

  return (
    <div class="contacts-pane">
      <p>
        Partner sales contact for each location where the offer is being sold is required to attain Co-Sell Ready
        status. <ActionLink>Learn more</ActionLink>
      </p>
      <p>
        Note: Each sales contact needs to have Referral Admin or Referral User role in order to access referrals. Learn
        more about how to set up user roles to manage access to referrals.
      </p>
      <p>
        Contacts you provide will be used by Microsoft sales teams to request additional information about your offer.{' '}
        <ActionLink>Learn more about using the template to import contacts</ActionLink>
      </p>
      <div class="pane-csv">
        <ActionLink onPress={() => download('CoSellContactsTemplate.csv', exportContacts([]))}>
          <Icon name="download" size={16} /> Download contacts template (.csv)
        </ActionLink>
        {/* Shown even while there is nobody to export, as in the picture of the pane. */}
        <ActionLink onPress={() => download('CoSellContacts.csv', exportContacts(contacts))}>
          <Icon name="download" size={16} /> Export contacts (.csv)
        </ActionLink>
        <ActionLink onPress={() => input.current?.click()}>
          <Icon name="upload" size={16} /> Import contacts (.csv)
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
      {contacts.length > 0 && <PaneContacts key={JSON.stringify(contacts)} contacts={contacts} />}
    </div>
  )
}
