import type { ComponentChildren } from 'preact'
import type { DocumentSlot } from '../model'
import { ActionLink } from '../shell/link'

interface PaneCaption {
  /** With the asterisk where the pane has one. */
  label: string
  hint?: ComponentChildren
}

const provided = (template: string) => (
  <>
    Please use the provided <ActionLink>{template}</ActionLink>
  </>
)

/** The boxes in the order of the pane, the first six in its own words. What lies below the picture's edge is worded after the documentation. */
export const paneCaptions: Readonly<Record<DocumentSlot, PaneCaption>> = {
  'one-pager': {
    label: 'Customer one-pager*',
    hint: (
      <>
        {['Microsoft Azure', 'Microsoft Dynamics', 'Microsoft Office 365', 'Windows 10'].map(product => (
          <div key={product}>
            <ActionLink>{product} one-pager template</ActionLink>
          </div>
        ))}
      </>
    ),
  },
  presentation: { label: 'Customer presentation deck*', hint: provided('customer presentation template') },
  'case-study': { label: 'Customer case study', hint: provided('case study template') },
  'customer-wins': { label: 'Verifiable customer wins' },
  'channel-pitch-deck': { label: 'Channel pitch deck' },
  'architecture-diagrams': {
    label: 'Current state reference architecture diagram',
    hint: (
      <>
        <ActionLink>Learn more</ActionLink> about reference architecture diagram
      </>
    ),
  },
  other: { label: 'Other documents', hint: 'You can upload up to five more documents or videos.' },
}
