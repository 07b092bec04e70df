import type { ComponentChildren } from 'preact'
import type { DocumentSlot } from '../model'
import { ActionLink } from '../shell/link'

interface Caption {
  info: ComponentChildren
  /** Two captions share a target, as seen on the portal, and it is another field's. */
  for?: string
}

const template = (name: string) => (
  <>
    Use the provided <ActionLink>{name}</ActionLink>.
  </>
)

/** The drop boxes in the order of the page. */
export const documentCaptions: Readonly<Record<DocumentSlot, Caption>> = {
  'one-pager': { info: template('customer one-pager template') },
  presentation: { info: template('customer presentation template') },
  'case-study': { info: template('case study template') },
  'customer-wins': { info: 'Wins that a customer is ready to confirm.' },
  'channel-pitch-deck': { info: 'A deck for resellers.', for: 'contact' },
  'architecture-diagrams': {
    info: 'How the solution is built on Azure services.',
    for: 'contact',
  },
  other: { info: 'Up to five more documents or videos.' },
}
