import { type PaneName, paneNames, type SolutionContents } from './solution-model'

/**
 * Whether every field of a pane that bears an asterisk is filled. Platforms bear none. No field of Contacts does either,
 * but a list without a contact is nothing to save.
 */
export function isFilled(pane: PaneName, { solutionType, areas, documents, contacts }: SolutionContents): boolean {
  switch (pane) {
    case 'Listing':
      return (
        solutionType !== '' &&
        areas.length > 0 &&
        areas.every(({ area, subAreas }) => area !== '' && subAreas.length > 0)
      )
    case 'Documents':
      return documents['one-pager'].length > 0 && documents.presentation.length > 0
    case 'Contacts':
      return contacts.length > 0
  }
}

/** Whether a solution can be submitted for review. */
export const isWholeFilled = (contents: SolutionContents): boolean => paneNames.every(pane => isFilled(pane, contents))
