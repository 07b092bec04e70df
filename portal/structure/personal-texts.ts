import { type Outline, textAndActions, wordsIn } from '../dom/outline'
import type { FieldSearch } from '../form/find-fields'
import { chosenTexts, oneLine, optionsOf } from '../form/options'
import { shownWords } from '../form/shown-choices'
import type { PageView } from '../page/describe-page'
import { titlesIn } from '../page/titles'

/** Shorter values stand in too many words of the portal's own. */
const shortestPart = 4

/** What somebody entered or chose, as far as the page shows it anywhere. */
export interface PersonalTexts {
  /** Whether a text is just that. */
  are(text: string): boolean
  /** Whether a text holds any of it, or of the words of links, buttons and pictures, of which nobody can tell whose they are. */
  standIn(text: string): boolean
}

/** What is left out of a structure report even where it looks like a label. */
export function personalTexts({ page }: PageView, outline: Outline, search: FieldSearch): PersonalTexts {
  const entered = new Set<string>()
  const others = new Set<string>()
  const add = (text: string | null | undefined, to = entered) => {
    const value = oneLine(text).toLowerCase()
    if (value) to.add(value)
  }
  for (const text of [page.alias, page.offerId, page.typeLabel]) add(text)
  for (const { offer, typeLabel } of titlesIn(outline)) for (const text of [offer, typeLabel]) add(text)
  for (const finding of search.findings.values()) if (finding.state === 'found') addDeep(finding.value, add)
  for (const item of outline.items) {
    if (item.kind === 'image' || (item.kind === 'action' && !isInLabel(item.element))) add(item.text, others)
    if (item.kind !== 'control') continue
    add((item.element as HTMLInputElement).value)
    if (item.control !== 'select' && item.control !== 'multi-select') continue
    for (const { text } of optionsOf(item) ?? []) add(text)
    for (const text of chosenTexts(outline, item) ?? (item.drawn ? shownWords(outline, item) : [])) add(text)
  }
  for (const span of outline.spans) if (span.element.localName === 'td') add(wordsIn(outline, span, textAndActions))
  const parts = [...entered, ...others].filter(value => value.length >= shortestPart)
  const lower = (text: string) => oneLine(text).toLowerCase()
  return {
    are: text => entered.has(lower(text)),
    standIn: text => entered.has(lower(text)) || parts.some(part => lower(text).includes(part)),
  }
}

/** A heading or label may hold its words in a button. */
const isInLabel = (element: Element) =>
  element.closest('h1, h2, h3, h4, h5, h6, label, legend, [role="heading"]') !== null

function addDeep(value: unknown, add: (text: string) => void): void {
  if (typeof value === 'string') add(value)
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) addDeep(part, add)
}
