import { longestReport } from '@/platform/limits'
import type { Outline } from '../dom/outline'
import { findFields } from '../form/find-fields'
import { marksOf } from '../form/read-marks'
import { type PageView, viewOf } from '../page/describe-page'
import { fieldLines } from './field-lines'
import { type Line, outlineLines } from './outline-lines'
import { personalTexts } from './personal-texts'

const format = 'cosell-structure-report'
const version = 1
const mostLines = 400
/** Lines around the outline: the braces, what is said of the page, the fields. */
const otherLines = 30
/** Kept free for what stands around the outline. */
const otherCharacters = 12_000
const deepest = 24

/**
 * What a page is made of, as JSON that a person can look at, copy and send: how each field was read, and the elements of the page with
 * the portal's own words. No value, name or address is in it (toldText() says what is let through), and not how many rows or files there
 * are. At most 400 lines and `longestReport` characters; what is cut is said. The same page gives the same text.
 *
 * @param product the version of this extension
 */
export function structureReport(document: Document, url: URL, product: string): string {
  const view = viewOf(document, url)
  const { outline } = view
  const search = view.search ?? findFields(outline)
  const fields = fieldLines(outline, search)
  const lines = flat(outlineLines(outline, search, personalTexts(view, outline, search)))
  const shown = withinBounds(lines)
  const about = {
    format,
    version,
    product: /^[\d.]{1,20}$/.test(product) ? product : 'unknown',
    page: pageWords(view, outline, search),
    recognised: fields.filter(({ state }) => state === 'found').length,
  }
  const cut = lines.length > shown.length ? `${lines.length - shown.length} of ${lines.length} lines left out` : null
  return [
    '{',
    ...Object.entries(about).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`),
    ...list(
      'fields',
      fields.map(field => JSON.stringify(field)),
      true,
    ),
    ...list(
      'outline',
      shown.map(line => JSON.stringify(line)),
      cut !== null,
    ),
    ...(cut ? [`  "cut": ${JSON.stringify(cut)}`] : []),
    '}',
  ].join('\n')
}

function list(name: string, entries: readonly string[], more: boolean): string[] {
  const last = entries.length - 1
  return [
    `  "${name}": [`,
    ...entries.map((entry, at) => `    ${entry}${at < last ? ',' : ''}`),
    `  ]${more ? ',' : ''}`,
  ]
}

function pageWords({ page, search: form, part }: PageView, outline: Outline, search: Parameters<typeof marksOf>[1]) {
  const { home, mostAreas } = marksOf(outline, search, part ? 'solutions' : 'offer-tab')
  const { lang } = outline.document.documentElement
  return {
    kind: page.kind,
    language: /^[a-z]{2,3}(?:-[A-Za-z]{2}|-[A-Z][a-z]{3})?$/.test(lang) ? lang : '',
    loading: outline.busy,
    ...(form && { home, ...(part && { part }), ...(mostAreas !== undefined && { mostAreas }) }),
  }
}

function flat(lines: readonly Line[], depth = 0): string[] {
  const indent = ' '.repeat(Math.min(depth, deepest))
  return lines.flatMap(({ words, inside, again }) => [
    `${indent}${words}${again ? ' (and again)' : ''}`,
    ...flat(inside, depth + 1),
  ])
}

/** The first lines that fit. */
function withinBounds(lines: readonly string[]): string[] {
  let room = longestReport - otherCharacters
  const shown: string[] = []
  for (const line of lines.slice(0, mostLines - otherLines)) {
    room -= JSON.stringify(line).length + 6
    if (room < 0) break
    shown.push(line)
  }
  return shown
}
