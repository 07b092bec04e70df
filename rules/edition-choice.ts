import type { Edition } from './edition'
import { editionFor, editions } from './editions'
import type { FormMarks } from './snapshot'
import type { Text } from './text'

/** The editions that a person chose, by id: for every offer, and for one. */
export interface EditionPins {
  all?: string
  offer?: string
}

/** Which edition an offer is judged by, and why. */
export interface EditionChoice {
  edition: Edition
  by: 'page' | 'pin-for-offer' | 'pin-for-all'
  reason: Text
  /** Id of the edition that the page alone points to. */
  suggested: string
  /** Ids of further editions whose form looks the same. */
  alsoFits: string[]
}

interface Sign {
  edition: string
  alsoFits: string[]
  /** What gives the edition away, said in words; null when the page does not show it. */
  reason(marks: FormMarks): Text | null
}

/** The form of 2020 and early 2021 took so many solution areas. */
const fewAreas = 3

/** From the plainest sign to the weakest. Within one generation of the form, wording is that of the edition whose own pages print it. */
const signs: Sign[] = [
  {
    edition: '2026-08',
    alsoFits: ['2023-08'],
    reason: ({ home, labels }) =>
      home === 'solutions'
        ? { key: 'choice_solutions' }
        : (quoting('choice_wording_2023', labels.platforms, 'does your offer extend') ??
          quoting('choice_wording_2023', labels['architecture-diagram'], 'current state reference')),
  },
  {
    edition: '2022-01',
    alsoFits: ['2021-07'],
    reason: ({ mostAreas = 0 }) => (mostAreas > fewAreas ? { key: 'choice_more_areas', args: [mostAreas] } : null),
  },
  {
    edition: '2020-05',
    alsoFits: ['2020-09', '2020-10'],
    reason: ({ labels }) => quoting('choice_external_reference', labels['landing-page'], 'external reference url'),
  },
  {
    edition: '2021-02',
    alsoFits: ['2021-07'],
    reason: ({ labels, mostAreas }) =>
      mostAreas === undefined
        ? null
        : quoting('choice_offer_one_pager', labels['one-pager'], 'solution/offer one-pager'),
  },
  {
    edition: '2021-02',
    alsoFits: ['2021-07'],
    reason: ({ labels, mostAreas }) =>
      mostAreas === undefined
        ? null
        : quoting('choice_product_landing_page', labels['landing-page'], 'product landing page'),
  },
  {
    edition: '2020-05',
    alsoFits: ['2020-09', '2020-10', '2021-02', '2021-07'],
    reason: ({ mostAreas }) => (mostAreas === undefined ? null : { key: 'choice_few_areas', args: [mostAreas] }),
  },
]

/** Where nothing tells the year: the newest edition whose form is a tab of the offer, the only place that was read without marks. */
const untold: EditionChoice = {
  edition: editionFor('2022-01'),
  by: 'page',
  reason: { key: 'choice_untold' },
  suggested: '2022-01',
  alsoFits: ['2020-05', '2020-09', '2020-10', '2021-02', '2021-07'],
}

/**
 * The edition to judge an offer by: the one pinned for it, else the one pinned for all, else the one whose form the page shows. A pin that
 * names no edition is passed over.
 */
export function chooseEdition(marks: FormMarks | undefined, { all, offer }: EditionPins = {}): EditionChoice {
  const byPage = choiceByPage(marks)
  const pinned = (id: string, by: EditionChoice['by'], key: string): EditionChoice => ({
    edition: editionFor(id),
    by,
    reason: { key },
    suggested: byPage.suggested,
    alsoFits: [],
  })
  if (isEdition(offer)) return pinned(offer, 'pin-for-offer', 'choice_pinned_for_offer')
  if (isEdition(all)) return pinned(all, 'pin-for-all', 'choice_pinned_for_all')
  return byPage
}

function choiceByPage(marks: FormMarks | undefined): EditionChoice {
  if (!marks) return untold
  for (const { edition, alsoFits, reason } of signs) {
    const said = reason(marks)
    if (said) return { edition: editionFor(edition), by: 'page', reason: said, suggested: edition, alsoFits }
  }
  return untold
}

const isEdition = (id: string | undefined): id is string => editions.some(edition => edition.id === id)

/** A sentence that quotes the page's label, where it begins with these words. */
const quoting = (key: string, label: string | undefined, words: string): Text | null =>
  label?.toLowerCase().startsWith(words) ? { key, args: [label] } : null
