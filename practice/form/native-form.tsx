import { LatePart } from '../trouble/late-part'
import { Contacts } from './contacts'
import { Documents } from './documents'
import type { FormParts } from './form-parts'
import { Listing } from './listing'

/** The form of controls that every browser has, with the portal's odd labels. */
export const NativeForm = (form: FormParts) => (
  <>
    <LatePart place={0} arrived={form.arrived}>
      <Listing key={`listing-${form.generation}`} {...form} />
    </LatePart>
    <LatePart place={1} arrived={form.arrived}>
      <Documents key={`documents-${form.generation}`} {...form} />
    </LatePart>
    <LatePart place={2} arrived={form.arrived}>
      <Contacts contacts={form.coSell.contacts} contactsImport={form.contactsImport} />
    </LatePart>
  </>
)
