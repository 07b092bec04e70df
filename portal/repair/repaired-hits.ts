import type { Repair } from '@/platform/repairs'
import { inRange, type Outline, type Range } from '../dom/outline'
import { type Hit, isField, nameHits, textHits } from '../form/hits'
import { labelWords } from '../label-text'
import { meaningOf } from '../meaning'

/**
 * The page's known labels with those that a person pointed at: where one of these stands, it is the field's only label. One that is not
 * there, or not as often as it was, changes nothing.
 * @param home where the form stands; repairs of the other home say nothing here
 * @param within the part of the page that is the form
 */
export function repairedHits(
  outline: Outline,
  hits: readonly Hit[],
  repairs: readonly Repair[],
  home: Repair['home'],
  within: Range = { start: 0, end: outline.items.length },
): readonly Hit[] {
  const pointed = repairs.flatMap(repair =>
    repair.home === home ? (placesOf(outline, hits, repair, within, repair.of)[repair.nth - 1] ?? []) : [],
  )
  if (pointed.length === 0) return hits
  const rest = hits.filter(hit => !pointed.some(own => isReplaced(hit, own)))
  return [...rest, ...pointed].sort((a, b) => a.start - b.start)
}

/** All places that bear the words of a label in its part of the form; none when there are not `wanted` of them. */
export function placesOf(
  outline: Outline,
  hits: readonly Hit[],
  { field, label, named, section }: Pick<Repair, 'field' | 'label' | 'named' | 'section'>,
  within: Range,
  wanted?: number,
): Hit[] {
  const words = labelWords(label)
  if (words === '' || isAnothers(label, field)) return []
  const meaning = (text: string) => (labelWords(text) === words ? ({ kind: 'field', field } as const) : undefined)
  const places = (named ? nameHits(outline, meaning) : textHits(outline, meaning)).filter(
    ({ start }) => inRange(within, start) && sectionAt(hits, start) === section,
  )
  return wanted === undefined || places.length === wanted ? places : []
}

/** The part of the form under whose heading an item stands. */
export const sectionAt = (hits: readonly Hit[], index: number): Hit['section'] =>
  hits.findLast(({ start, section }) => section !== undefined && start < index)?.section

/** Words that the catalogue knows for something else are never this field's. */
function isAnothers(label: string, field: Repair['field']): boolean {
  const meaning = meaningOf(label)
  return meaning !== undefined && !(meaning.kind === 'field' && meaning.field === field && !meaning.part)
}

function isReplaced(hit: Hit, own: Hit): boolean {
  if (own.meaning.kind !== 'field') return false
  const isSameField = isField(hit, own.meaning.field) && hit.meaning.kind === 'field' && !hit.meaning.part
  return isSameField || (!own.named && hit.start < own.end && own.start < hit.end)
}
