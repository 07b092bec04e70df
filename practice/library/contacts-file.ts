import { exportContacts, importContacts } from '../contacts-csv'
import { download } from '../download'
import type { Contact } from '../model'

export const downloadTemplate = () => download('CoSellContactsTemplate.csv', exportContacts([]))
export const downloadContacts = (contacts: readonly Contact[]) =>
  download('CoSellContacts.csv', exportContacts(contacts))

/** The contacts of a file, or what the portal says when it refuses it. */
export async function contactsIn(file: File): Promise<{ contacts: Contact[] } | { error: string }> {
  return /\.csv$/i.test(file.name) ? importContacts(await file.text()) : { error: 'Cannot upload file' }
}
