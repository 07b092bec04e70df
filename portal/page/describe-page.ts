import { longestId } from '@/platform/limits'
import type { PageDescription } from '@/platform/protocol'
import type { Repair } from '@/platform/repairs'
import type { FormPart } from '@/rules'
import type { Outline } from '../dom/outline'
import { outlineOf } from '../dom/walk'
import type { FieldSearch } from '../form/find-fields'
import { type Hit, textHits } from '../form/hits'
import { labelWords } from '../label-text'
import { type FormGround, findRepaired } from '../repair/find-repaired'
import { formPaneOf, hitsInPane, solutionTypeLabel } from './form-pane'
import { isNotFound, offerIdIn } from './offer-address'
import { offerHeaderOf } from './offer-header'
import { portalWordsIn } from './portal-words'
import { isCosellTitle, mainTitle, type Title, titlesIn } from './titles'

/** A page without the form's title is taken for the form only when this many of its fields and headings stand there. */
const fewestFields = 2
const fewestSections = 2

const signIn = new Set(
  [
    'Sign in',
    'Sign in to Partner Center',
    'Sign in to your account',
    'Pick an account',
    'You are signed out',
    "You're signed out",
    'You have been signed out',
    'You signed out of your account',
    'Signed out',
    'Session expired',
    'Your session has expired',
  ].map(labelWords),
)

export interface PageView {
  page: PageDescription
  outline: Outline
  /** The form's fields, looked for only where the page may be the form. */
  search: FieldSearch | null
  /** What was searched. */
  ground?: FormGround
  /** The one part of the form that the page shows, where it shows it in parts. */
  part?: FormPart
}

/**
 * What a page of the portal is, decided by what it shows. The address gives the offer's id; its last part, which Microsoft
 * has changed before, decides nothing. A form that is not certain is "offer" or "portal".
 */
export const describePage = (document: Document, url: URL): PageDescription => viewOf(document, url).page

/** The same together with what was seen, so that a reading needs no second pass. `repairs`: labels that a person pointed at. */
export function viewOf(document: Document, url: URL, repairs: readonly Repair[] = []): PageView {
  const outline = outlineOf(document)
  const titles = titlesIn(outline)
  const main = mainTitle(titles)
  if (isNotFound(url) || titles.some(({ text }) => signIn.has(labelWords(text))))
    return { page: { kind: 'signed-out', ...headingOf(main) }, outline, search: null }
  const offerId = offerIdIn(url)
  const own = titles.find(isCosellTitle)
  const known = textHits(outline)
  const ground: FormGround = { outline, hits: known, home: 'offer-tab' }
  const search = own || sectionsIn(known) >= fewestSections ? findRepaired(ground, repairs) : null
  // Addresses without a GUID do not tell offers apart; the name in the title does.
  const formId = offerId ?? own?.offer
  if (formId && search && isCosellForm(outline, own, own === main && offerId !== undefined, search)) {
    const title = own ?? main
    const page = { kind: 'co-sell', offerId: formId, ...offerHeaderOf(outline, title), ...headingOf(title) } as const
    return { page, outline, search, ground }
  }
  const pane = offerId ? null : formPaneView(outline, known, repairs)
  if (pane) return pane
  const words = portalWordsIn(outline, offerId)
  const says = words.length > 0 && { says: words }
  const page: PageDescription = offerId
    ? { kind: 'offer', offerId, ...offerHeaderOf(outline, main), ...headingOf(main), ...says }
    : { kind: 'portal', ...headingOf(main), ...says }
  return { page, outline, search: null }
}

/** A pane of the Solutions page, with the fields of its part. Null where none stands, or nothing of its part does. */
function formPaneView(outline: Outline, hits: readonly Hit[], repairs: readonly Repair[]): PageView | null {
  const pane = formPaneOf(outline)
  if (!pane || pane.solution.length > longestId) return null
  // What lies behind the pane does not belong to it.
  const within = { ...outline, items: outline.items.slice(0, pane.range.end) }
  const { solution, heading, part } = pane
  const ground: FormGround = {
    outline: within,
    hits: hitsInPane(pane, hits),
    home: 'solutions',
    within: pane.range,
    part,
  }
  const search = findRepaired(ground, repairs)
  const isEmpty = [...search.findings.values()].every(({ state }) => state === 'missing')
  if (isEmpty && !outline.busy) return null
  const typeLabel = solutionTypeLabel(outline, solution)
  const page = {
    kind: 'co-sell',
    offerId: solution,
    alias: solution,
    heading,
    ...(typeLabel && { typeLabel }),
  } as const
  return { page, outline, search, ground, part }
}

const headingOf = (title: Title | undefined) => title && { heading: title.text }

const sectionsIn = (hits: readonly Hit[]) => new Set(hits.flatMap(({ section }) => section ?? [])).size

/** @param isMainOfOffer whether the form's title is the page's own and an offer stands in the address; an article has none. */
function isCosellForm(
  outline: Outline,
  own: Title | undefined,
  isMainOfOffer: boolean,
  { hits, findings }: FieldSearch,
): boolean {
  const fields = [...findings.values()].filter(({ state }) => state !== 'missing').length
  if (own) return fields > 0 || (isMainOfOffer && outline.busy)
  return sectionsIn(hits) >= fewestSections && fields >= fewestFields
}
