import type { Offer } from '@/practice/offers'
import { seedOf } from '@/practice/seeds'
import type { FormContents } from '@/scripts/drive/form-contents.mjs'

/** What an offer's form holds before anybody saves, in the words of the fixed marks. */
export function seededContents(offer: Offer): FormContents {
  const { platforms, segments, solutionType, areas, documents, referenceUrl, contacts } = seedOf(offer).coSell
  return {
    platforms,
    segments,
    'solution-type': solutionType,
    'solution-areas': areas,
    'one-pager': documents['one-pager'],
    'presentation-deck': documents.presentation,
    'case-study': documents['case-study'],
    'customer-wins': documents['customer-wins'],
    'channel-pitch-deck': documents['channel-pitch-deck'],
    'architecture-diagram': documents['architecture-diagrams'],
    'other-documents': documents.other,
    'landing-page': referenceUrl,
    contacts: contacts.length || null,
  }
}
