import { signal } from '@preact/signals'
import type { FormContents } from '../form-contents'
import type { DocumentSlot } from '../model'
import type { PaneName, SolutionContents } from './solution-model'

/** What a person sees on the Solutions page, told by the page itself: nobody has to read the document to know it. */

export interface ShownRow {
  name: string
  type: string
  status: string
}

/** The fields of the visible pane in the words of the extension's fixed marks; those of the other panes are absent. */
export type ShownFields = Partial<Omit<FormContents, 'segments'>>

export interface ShownPane {
  /** The solution's name. */
  solution: string
  /** null for the solution's own pane, from which the others are opened. */
  pane: PaneName | null
  /** As the solution's pane words it. */
  status: string
  /** Only the title stands yet: there is nothing to see, and `fields` is empty. */
  loading: boolean
  fields: ShownFields
  canSave: boolean
  canSubmit: boolean
}

/** null while the grid is not there. */
export const shownRows = signal<readonly ShownRow[] | null>(null)
/** The pane on top; null when none is open. */
export const shownPane = signal<ShownPane | null>(null)

const documentFields = {
  'one-pager': 'one-pager',
  presentation: 'presentation-deck',
  'case-study': 'case-study',
  'customer-wins': 'customer-wins',
  'channel-pitch-deck': 'channel-pitch-deck',
  'architecture-diagrams': 'architecture-diagram',
  other: 'other-documents',
} as const satisfies Record<DocumentSlot, keyof ShownFields>

/** What one pane shows of what has been entered. */
export function fieldsOf(pane: PaneName, contents: SolutionContents): ShownFields {
  switch (pane) {
    case 'Listing':
      return {
        platforms: contents.platforms,
        'solution-type': contents.solutionType,
        'solution-areas': contents.areas,
      }
    case 'Documents':
      return {
        ...Object.fromEntries(
          Object.entries(documentFields).map(([slot, field]) => [field, contents.documents[slot as DocumentSlot]]),
        ),
        'landing-page': contents.referenceUrl,
      }
    case 'Contacts':
      return { contacts: contents.contacts.length || null }
  }
}
