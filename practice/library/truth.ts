import type { FormContents } from '../form-contents'
import { type DocumentSlot, documentSlots } from '../model'

/** What a person sees in the form. Every library page tells it from what that library draws; 0 contacts is a table that says that it is empty. */
export type FormTruth = FormContents

declare global {
  interface Window {
    /** For tests: what a person sees in this page. */
    practiceTruth?: () => FormTruth
  }
}

const nowhere = document.createDocumentFragment()

/** What stands in a place; nothing when the place itself is not there. */
export const all = (selector: string, from: ParentNode | null | undefined) => [
  ...(from ?? nowhere).querySelectorAll(selector),
]

/** Words in the order of the page, without the white space around them. */
export const textsOf = (elements: Iterable<Element>): string[] =>
  Array.from(elements, element => element.textContent?.trim() ?? '')

/** The documents part of the truth. */
export function documentsTruth(namesIn: (slot: DocumentSlot) => string[]) {
  const names = Object.fromEntries(documentSlots.map(slot => [slot, namesIn(slot)])) as Record<DocumentSlot, string[]>
  return {
    'one-pager': names['one-pager'],
    'presentation-deck': names.presentation,
    'case-study': names['case-study'],
    'customer-wins': names['customer-wins'],
    'channel-pitch-deck': names['channel-pitch-deck'],
    'architecture-diagram': names['architecture-diagrams'],
    'other-documents': names.other,
  }
}
