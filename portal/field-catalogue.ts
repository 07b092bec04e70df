import type { FieldId, FormPart } from '@/rules'

/*
 * What the form's fields are called. When the portal renames one, add the new wording here and to one fixture: nothing else
 * knows a label. Wordings are compared by labelWords(), so marks, case and "(Max 5)" need no entry of their own.
 *
 * `seen`: on a screen of the portal, or only in Microsoft's documentation of it, whose names the screen does not always share.
 */

export type FieldKind = 'checkbox-group' | 'select' | 'repeater' | 'drop-box' | 'url' | 'contacts'
export type Section = FormPart

export interface FieldLabel {
  text: string
  /** Year of the oldest page or screen that shows it. */
  since: 2020 | 2021 | 2022 | 2023
  seen: 'screen' | 'docs'
}

export interface FieldEntry {
  field: FieldId
  kind: FieldKind
  section: Section
  labels: readonly FieldLabel[]
  /** Labels inside a row of a repeater. A number that counts the rows is left out. */
  rowLabels?: { area: readonly FieldLabel[]; subAreas: readonly FieldLabel[] }
}

const screen = (since: FieldLabel['since'], text: string): FieldLabel => ({ text, since, seen: 'screen' })
const docs = (since: FieldLabel['since'], text: string): FieldLabel => ({ text, since, seen: 'docs' })

export const fieldCatalogue: readonly FieldEntry[] = [
  {
    field: 'platforms',
    kind: 'checkbox-group',
    section: 'listing',
    labels: [
      docs(2020, 'Choose the Microsoft platforms that your offer is built with, extends, or integrates with'),
      screen(2021, 'Select one or more Microsoft platforms that your offer extends or integrates with. Required.'),
      docs(2021, 'Select one or more Microsoft platforms that your offer is built with, extends, or integrates with'),
      screen(2023, 'Does your offer extend or integrate with any of these Microsoft platforms?.'),
    ],
  },
  {
    field: 'segments',
    kind: 'checkbox-group',
    section: 'listing',
    labels: [
      docs(2020, 'Select market segments that your offer is targeting'),
      screen(2021, 'Select one or more segments that aligns with the size of your target customer. Required.'),
      docs(2021, 'Select one or more market segments that your offer is targeting'),
    ],
  },
  {
    field: 'solution-type',
    kind: 'select',
    section: 'listing',
    labels: [
      docs(2020, 'Select a solution type for your offer'),
      docs(2020, 'Solution type'),
      screen(2021, 'Select a solution type. Required.'),
    ],
  },
  {
    field: 'solution-areas',
    kind: 'repeater',
    section: 'listing',
    labels: [docs(2020, 'Solution areas'), screen(2021, 'Add solution area (Max 3). Required.')],
    rowLabels: {
      area: [docs(2020, 'Solution area'), docs(2020, 'Select a solution area'), screen(2023, 'Solution area 1 *')],
      subAreas: [
        docs(2020, 'Solution subareas'),
        docs(2020, 'Sub-areas'),
        docs(2020, 'Sub-area'),
        docs(2021, 'Solution sub-area (select one or two)'),
        docs(2021, 'Solution sub-area'),
        docs(2021, 'Solution sub-areas'),
        screen(2023, 'Solution sub area (Max 5)*'),
        screen(2023, 'Sales play (Max 5)*'),
        docs(2023, 'Sales plays'),
      ],
    },
  },
  {
    field: 'one-pager',
    kind: 'drop-box',
    section: 'documents',
    labels: [
      screen(2020, 'Customer one-pager'),
      docs(2020, 'Solution/offer one-pager'),
      docs(2023, 'Solution one-pager'),
    ],
  },
  {
    field: 'presentation-deck',
    kind: 'drop-box',
    section: 'documents',
    labels: [
      docs(2020, 'Customer presentation'),
      docs(2020, 'Solution/offer pitch deck'),
      screen(2023, 'Customer presentation deck*'),
      docs(2023, 'Solution pitch deck'),
    ],
  },
  {
    field: 'case-study',
    kind: 'drop-box',
    section: 'documents',
    labels: [screen(2020, 'Customer case study')],
  },
  {
    field: 'customer-wins',
    kind: 'drop-box',
    section: 'documents',
    labels: [screen(2020, 'Verifiable customer wins (optional)')],
  },
  {
    field: 'channel-pitch-deck',
    kind: 'drop-box',
    section: 'documents',
    labels: [screen(2020, 'Channel pitch deck (optional)')],
  },
  {
    field: 'architecture-diagram',
    kind: 'drop-box',
    section: 'documents',
    labels: [
      docs(2020, 'Reference architecture diagrams'),
      docs(2021, 'Reference architecture diagram'),
      screen(2023, 'Current state reference architecture diagram'),
    ],
  },
  {
    field: 'other-documents',
    kind: 'drop-box',
    section: 'documents',
    labels: [docs(2020, 'Other documents')],
  },
  {
    field: 'landing-page',
    kind: 'url',
    section: 'documents',
    labels: [
      docs(2020, 'External reference URL'),
      docs(2020, 'Product landing page'),
      docs(2023, 'Link to your product landing page'),
    ],
  },
  {
    field: 'contacts',
    kind: 'contacts',
    section: 'contacts',
    labels: [screen(2020, 'Contacts')],
  },
]

/** Headings of the form's parts. */
export const sectionHeadings: Record<Section, string> = {
  listing: 'Listing',
  documents: 'Documents',
  contacts: 'Contacts',
}

/** The page's own title, alone or after "<offer> | ". */
export const pageTitle = 'Co-sell with Microsoft'
