import { useState } from 'preact/hooks'
import { importContacts } from '../contacts-csv'
import type { Contact } from '../model'

export interface ContactsImport {
  /** What the portal says about the last file. */
  message: { tone: 'success' | 'danger'; text: string } | null
  load: (file: File) => void
}

/** Reads a contacts file: an import replaces all contacts, and a refused one changes nothing. */
export function useContactsImport(onChange: (contacts: Contact[]) => void): ContactsImport {
  const [message, setMessage] = useState<ContactsImport['message']>(null)
  const load = async (file: File) => {
    const outcome = /\.csv$/i.test(file.name) ? importContacts(await file.text()) : { error: 'Cannot upload file' }
    if ('error' in outcome) return setMessage({ tone: 'danger', text: outcome.error })
    setMessage({ tone: 'success', text: 'Contacts imported successfully.' })
    onChange(outcome.contacts)
  }
  return { message, load: file => void load(file) }
}
