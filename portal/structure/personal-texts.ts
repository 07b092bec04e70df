import type { Outline } from '../dom/outline'
import { wordsIn } from '../dom/outline'
import type { FieldSearch } from '../form/find-fields'
import { chosenTexts, oneLine, optionsOf } from '../form/options'
import type { PageView } from '../page/describe-page'
import { titlesIn } from '../page/titles'

/** Shorter values stand in too many words of the portal's own. */
const shortestPart = 4

/**
 * Tells whether a text says what somebody entered or chose, as far as the page shows it anywhere: such a text is left out of a structure
 * report even where it looks like a label.
 */
export function personalTexts({ page }: PageView, outline: Outline, search: FieldSearch): (text: string) => boolean {
  const values = new Set<string>()
  const add = (text: string | null | undefined) => {
    const value = oneLine(text).toLowerCase()
    if (value) values.add(value)
  }
  for (const text of [page.alias, page.offerId, page.typeLabel]) add(text)
  for (const { offer, typeLabel } of titlesIn(outline)) [offer, typeLabel].forEach(add)
  for (const finding of search.findings.values()) if (finding.state === 'found') addDeep(finding.value, add)
  for (const item of outline.items) {
    if (item.kind === 'image' || (item.kind === 'action' && !isInLabel(item.element))) add(item.text)
    if (item.kind !== 'control') continue
    add((item.element as HTMLInputElement).value)
    if (item.control !== 'select' && item.control !== 'multi-select') continue
    for (const { text } of optionsOf(item) ?? []) add(text)
    for (const text of chosenTexts(outline, item) ?? []) add(text)
  }
  for (const span of outline.spans) if (span.element.localName === 'td') add(wordsIn(outline, span))
  const parts = [...values].filter(value => value.length >= shortestPart)
  return text => {
    const words = oneLine(text).toLowerCase()
    return values.has(words) || parts.some(part => words.includes(part))
  }
}

/** A heading or label may hold its words in a button. */
const isInLabel = (element: Element) =>
  element.closest('h1, h2, h3, h4, h5, h6, label, legend, [role="heading"]') !== null

function addDeep(value: unknown, add: (text: string) => void): void {
  if (typeof value === 'string') add(value)
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) addDeep(part, add)
}
