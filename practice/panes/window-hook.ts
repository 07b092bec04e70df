import { shownPane, shownRows } from './shown'

/** For tests: what the Solutions page shows, without reading the document. No part of the portal. */
export const solutionsHook = {
  /** The pane on top with what is entered in it, saved or not; null when none is open. */
  pane: () => shownPane.peek(),
  /** The rows of the grid; null while they are not there. */
  rows: () => shownRows.peek(),
}

declare global {
  interface Window {
    practiceSolutions?: typeof solutionsHook
  }
}

window.practiceSolutions = solutionsHook
