import type { FormParts } from './form/form-parts'
import { shownDocuments } from './form/shown-documents'
import type { FormContents } from './form-contents'
import { deepElements } from './harmony/roots'
import { type DocumentSlot, documentSlots } from './model'
import { isLoading } from './navigation'
import { currentSetup } from './setup/current-setup'
import { partCount } from './trouble/late-part'
import { formWords } from './words/form-words'

/*
 * For tests: what a person sees in the co-sell tab, told from what the form is drawn from, whatever DOM it is drawn with.
 * No part of the portal.
 */

let shown: FormParts | null = null

export function showForm(parts: FormParts): void {
  shown = parts
}

export function hideForm(): void {
  shown = null
}

function contentsOf({ coSell, uploads }: Pick<FormParts, 'coSell' | 'uploads'>): FormContents {
  const names = (slot: DocumentSlot) =>
    shownDocuments(slot, coSell.documents[slot], uploads.running[slot] ?? []).documents.map(({ name }) => name)
  return {
    platforms: coSell.platforms,
    segments: coSell.segments,
    'solution-type': coSell.solutionType,
    'solution-areas': coSell.areas,
    'one-pager': names('one-pager'),
    'presentation-deck': names('presentation'),
    'case-study': names('case-study'),
    'customer-wins': names('customer-wins'),
    'channel-pitch-deck': names('channel-pitch-deck'),
    'architecture-diagram': names('architecture-diagrams'),
    'other-documents': names('other'),
    'landing-page': coSell.referenceUrl,
    contacts: coSell.contacts.length || null,
  }
}

const hook = {
  /** null while the tab, or a part of its form, is not there. */
  contents: (): FormContents | null =>
    shown && !isLoading.value && shown.arrived >= partCount ? contentsOf(shown) : null,
  setup: () => ({ ...currentSetup() }),
  words: () => ({ ...formWords() }),
  /** Kinds of document in the order of the form. */
  slots: documentSlots,
  /** The elements below a node, those in closed roots too; those of hidden copies are left out. */
  elements(selector: string, from: ParentNode = document): Element[] {
    const isSeen = (element: Element) => !element.matches('.ng-hide, .form-twin')
    return [...deepElements(from, isSeen)].filter(element => element.matches(selector))
  },
}

declare global {
  interface Window {
    practiceCoSell?: typeof hook
  }
}

window.practiceCoSell = hook
