import type { CoSell, DocumentSlot } from '../model'
import type { DocumentSlotProps } from './document-slot'
import type { AreaFocus } from './solution-areas'
import type { ContactsImport } from './use-contacts-import'
import type { Uploads } from './use-uploads'

/** What every skin draws and reports: one form, whatever its DOM. */
export interface FormParts {
  coSell: CoSell
  uploads: Uploads
  contactsImport: ContactsImport
  areaFocus: AreaFocus
  /** A number more builds whole sections anew, as the portal does: new nodes, new ids. */
  generation: number
  /** How many of Listing, Documents and Contacts have come. */
  arrived: number
  onChange: (part: Partial<CoSell>) => void
  onRebuild: (part: Partial<CoSell>, focus: AreaFocus) => void
}

/** One drop box's share of the form. */
export const slotProps = (slot: DocumentSlot, { coSell, uploads, onChange }: FormParts): DocumentSlotProps => ({
  slot,
  names: coSell.documents[slot],
  uploads: uploads.running[slot] ?? [],
  error: uploads.errors[slot] ?? '',
  onFiles: files => uploads.add(slot, files, coSell.documents[slot].length),
  onRemove: name => {
    uploads.forget(slot, name)
    const left = coSell.documents[slot].filter(one => one !== name)
    onChange({ documents: { ...coSell.documents, [slot]: left } })
  },
})
