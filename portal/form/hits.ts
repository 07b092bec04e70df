import type { FieldId } from '@/rules'
import { type Item, type Outline, type Range, type Span, textAndActions, wordsIn } from '../dom/outline'
import type { Section } from '../field-catalogue'
import { isMark } from '../label-text'
import { kindOf, type Meaning, meaningOf, sectionOf } from '../meaning'
import { nameOf } from './names'

/** A place on the page whose words the catalogue knows. */
export interface Hit extends Range {
  meaning: Meaning
  /** The words as the page has them. */
  text: string
  /** The section it heads, if its words are a section's heading. */
  section: Section | undefined
  /** The innermost element around the words. */
  span: Span
  /** The element that carries the words in its name instead of showing them; the field lies within it. */
  named: boolean
}

/** A label has few parts: words, "Required", an icon, a counter. */
const mostParts = 8
const phrasing = new Set('b strong em i u mark abbr code q cite'.split(' '))

type MeaningOf = (text: string) => Meaning | undefined

/** Every visible text that is a known label or heading as a whole, in page order. Words inside a sentence, a link or a menu are none. */
export function textHits(outline: Outline, meaning: MeaningOf = meaningOf): Hit[] {
  const hits: Hit[] = []
  outline.items.forEach((item, start) => {
    if (item.kind !== 'text' || item.owner.inMenu || isEmbedded(item.node, item.last)) return
    const hit = hitFor(meaning(item.text), item.text, { start, end: start + 1 }, item.owner)
    if (hit) hits.push(hit)
  })
  const seen = new Set<string>()
  for (let index = outline.spans.length - 1; index >= 0; index -= 1) {
    const span = outline.spans[index]
    if (!span || !isComposite(outline, span)) continue
    const key = `${span.start}-${span.end}`
    if (seen.has(key)) continue
    seen.add(key)
    const kinds = span.level > 0 ? textAndActions : undefined
    const words = wordsIn(outline, span, kinds)
    const hit = hitFor(meaning(words), words, { start: span.start, end: span.end }, span)
    if (hit && !hits.some(other => span.start <= other.start && other.end <= span.end)) hits.push(hit)
  }
  return hits.sort((a, b) => a.start - b.start)
}

/** Controls and groups that bear a known label only as their name: `aria-label`, a host's `label`, `aria-labelledby`. */
export function nameHits(outline: Outline, meaning: MeaningOf = meaningOf): Hit[] {
  return outline.spans.flatMap(span => {
    const name = span.inMenu ? '' : nameOf(span.element)
    const hit = name ? hitFor(meaning(name), name, { start: span.start, end: span.start }, span) : undefined
    return hit ? [{ ...hit, named: true }] : []
  })
}

export const isField = (hit: Hit, field: FieldId): boolean =>
  hit.meaning.kind === 'field' && hit.meaning.field === field

export const isOfDropBox = ({ meaning }: Hit): boolean =>
  meaning.kind === 'field' && kindOf(meaning.field) === 'drop-box'

function hitFor(meaning: Meaning | undefined, text: string, { start, end }: Range, span: Span): Hit | undefined {
  return meaning && { meaning, text, section: sectionOf(text), span, start, end, named: false }
}

/** Several items that may be one label: text and marks, no control. In a heading the words may stand in a button. */
function isComposite(outline: Outline, { start, end, level, inMenu }: Span): boolean {
  if (inMenu || end - start > mostParts || end - start < (level > 0 ? 1 : 2)) return false
  for (let index = start; index < end; index += 1) if (outline.items[index]?.kind === 'control') return false
  return true
}

/** Words in running text: "Fill in the <b>Contacts</b> below". */
function isEmbedded(first: Text, last: Text): boolean {
  if (isRunOn(first, last)) return true
  const parent = first.parentElement
  return parent !== null && phrasing.has(parent.localName) && isRunOn(parent)
}

const isRunOn = (first: ChildNode, last = first) =>
  saysMore(neighbour(first, 'previousSibling')) || saysMore(neighbour(last, 'nextSibling'))

function saysMore(node: ChildNode | null): boolean {
  if (!node) return false
  const running = node.nodeType === 3 || (node.nodeType === 1 && phrasing.has((node as Element).localName))
  return running && !isMark(node.textContent ?? '')
}

/** The nearest sibling that is more than white space or a comment. */
function neighbour(node: ChildNode, direction: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let at = node[direction]
  while (at && (at.nodeType === 8 || (at.nodeType === 3 && !at.textContent?.trim()))) at = at[direction]
  return at
}

export const isMarkItem = (item: Item): boolean => item.kind === 'text' && isMark(item.text)
