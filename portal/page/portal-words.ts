import { longestId } from '@/platform/limits'
import type { PortalWord } from '@/rules'
import { type Outline, type Span, textAndActions, wordsIn } from '../dom/outline'
import { cellsOf, isRow, tableAround } from '../dom/rows'
import { labelWords } from '../label-text'
import { statusOf } from './status-words'

/** So much of a status cell is kept; a status is a few words. */
const longestStatus = 120
/** Most rows of the list of solutions that are taken. */
const mostRows = 200
/** How far behind "Publish status" the word for it may stand. */
const near = 6

/**
 * What a page that is not the form says of offers: Offer overview its co-sell status and whether it is live, Review and publish the state of the
 * co-sell page, the list of solutions a status each. Only whole cells under known headings count. `offerId`: of the address, where it names
 * one.
 */
export function portalWordsIn(outline: Outline, offerId: string | undefined): PortalWord[] {
  const rows = outline.spans.filter(isRow)
  if (offerId === undefined) return solutionsIn(outline, rows)
  return [overviewIn(outline, rows, offerId), reviewIn(outline, rows, offerId)].filter(word => word !== null)
}

/** Offer overview, section Marketplace Programs: "Co-sell with Microsoft", and its status. A link to learn more is no part of it. */
function overviewIn(outline: Outline, rows: readonly Span[], offerId: string): PortalWord | null {
  const statuses = rows.flatMap(row => {
    const [name, status] = cellsOf(outline, row)
    if (!name || !status || labelWords(wordsIn(outline, name)) !== 'co-sell with microsoft') return []
    const words = wordsIn(outline, status)
    return words && words.length <= longestStatus ? [words] : []
  })
  const [words, ...more] = statuses
  const live = isLive(outline)
  if (more.length > 0 || (words === undefined && !live)) return null
  return { offerId, page: 'overview', ...(words && worded(words)), ...(live && { live }) }
}

function isLive({ items }: Outline): boolean {
  const start = items.findIndex(({ kind, text }) => kind === 'text' && labelWords(text) === 'publish status')
  return start >= 0 && items.slice(start + 1, start + 1 + near).some(({ text }) => labelWords(text) === 'live')
}

/** Review and publish: the row "Co-sell", which is called complete even when it is empty. */
function reviewIn(outline: Outline, rows: readonly Span[], offerId: string): PortalWord | null {
  for (const row of rows) {
    const cells = cellsOf(outline, row).map(cell => wordsIn(outline, cell, textAndActions))
    if (labelWords(cells[0] ?? '') !== 'co-sell') continue
    const [, documents, contacts] = /^(\d{1,4}) documents?, (\d{1,5}) co-sell contacts?$/i.exec(cells[1] ?? '') ?? []
    const state = cells.map(labelWords).find(words => words === 'complete' || words === 'incomplete')
    if (documents === undefined && state === undefined) return null
    return {
      offerId,
      page: 'review',
      ...(documents !== undefined && { documents: Number(documents), contacts: Number(contacts) }),
      ...(state && { complete: state === 'complete' }),
    }
  }
  return null
}

/** Referrals > Co-sell > Solutions: one row for each solution, known by its name. A name that stands there twice says nothing. */
function solutionsIn(outline: Outline, rows: readonly Span[]): PortalWord[] {
  for (const [index, header] of rows.entries()) {
    const titles = cellsOf(outline, header).map(cell => labelWords(wordsIn(outline, cell, textAndActions)))
    const [name, status] = [titles.indexOf('solution name'), titles.indexOf('co-sell status')]
    if (name < 0 || status < 0) continue
    const table = tableAround(header)
    const words = rows
      .slice(index + 1, index + 1 + mostRows)
      .filter(row => tableAround(row) === table)
      .flatMap(row => {
        const cells = cellsOf(outline, row).map(cell => wordsIn(outline, cell, textAndActions))
        const [offerId, said] = [cells[name] ?? '', cells[status] ?? '']
        if (!offerId || offerId.length > longestId || !said || said.length > longestStatus) return []
        return [{ offerId, page: 'solutions' as const, ...worded(said) }]
      })
    return words.filter(({ offerId }) => words.filter(other => other.offerId === offerId).length === 1)
  }
  return []
}

function worded(words: string): Pick<PortalWord, 'statusWords' | 'status'> {
  const status = statusOf(words)
  return { statusWords: words, ...(status && { status }) }
}
