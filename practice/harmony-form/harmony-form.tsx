import type { FormParts } from '../form/form-parts'
import { defineHarmony } from '../harmony/define'
import { bare, closedOffers, closedV6, type Mount } from '../harmony/mounts'
import { LatePart } from '../trouble/late-part'
import { HarmonyContacts } from './harmony-contacts'
import { HarmonyDocuments } from './harmony-documents'
import { HarmonyListing } from './harmony-listing'

/** The mount of each part: a page can have the library under several prefixes. */
type Mounts = readonly [listing: Mount, documents: Mount, contacts: Mount]

const formOf = ([listing, documents, contacts]: Mounts) => {
  const Form = (form: FormParts) => {
    defineHarmony()
    return (
      <>
        <LatePart place={0} arrived={form.arrived}>
          <HarmonyListing key={`listing-${form.generation}`} mount={listing} form={form} />
        </LatePart>
        <LatePart place={1} arrived={form.arrived}>
          <HarmonyDocuments key={`documents-${form.generation}`} mount={documents} form={form} />
        </LatePart>
        <LatePart place={2} arrived={form.arrived}>
          <HarmonyContacts mount={contacts} form={form} />
        </LatePart>
      </>
    )
  }
  return Form
}

/** Bare tag names, open roots, labels in attributes. */
export const BareHarmonyForm = formOf([bare, bare, bare])
/** Two prefixes, closed roots inside closed roots, labels slotted. */
export const ClosedHarmonyForm = formOf([closedV6, closedOffers, closedOffers])
