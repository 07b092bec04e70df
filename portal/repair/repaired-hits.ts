import type { Repair } from '@/platform/repairs'
import { inRange, type Outline, type Range } from '../dom/outline'
import { type Hit, isField, nameHits, textHits } from '../form/hits'
import { labelWords } from '../label-text'
import { isValuePlace } from '../structure/places'
import { isValueText } from './label-candidates'
import { canBeLabelOf } from './label-rules'
import { standsWhereItMay } from './where-fields-stand'

/** The label of a repair on the page. Null where it is not there, not as often as it was, or where its field cannot stand. */
export function labelOf(outline: Outline, hits: readonly Hit[], repair: Repair, within: Range): Hit | null {
  const places = placesOf(outline, hits, repair, within)
  const own = places.length === repair.of ? places[repair.nth - 1] : undefined
  return own && standsWhereItMay(outline, hits, repair.field, own) ? own : null
}

/** All places that bear the words of a label in its part of the form. What was entered or chosen is none. */
export function placesOf(
  outline: Outline,
  hits: readonly Hit[],
  { field, label, named, section }: Pick<Repair, 'field' | 'label' | 'named' | 'section'>,
  within: Range,
): Hit[] {
  if (!canBeLabelOf(field, label)) return []
  const words = labelWords(label)
  const meaning = (text: string) => (labelWords(text) === words ? ({ kind: 'field', field } as const) : undefined)
  const isValue = ({ start, span }: Hit) => (named ? isValuePlace(span) : isValueText(outline, start))
  return (named ? nameHits(outline, meaning) : textHits(outline, meaning)).filter(
    hit => inRange(within, hit.start) && sectionAt(hits, hit.start) === section && !isValue(hit),
  )
}

/** The part of the form under whose heading an item stands. */
const sectionAt = (hits: readonly Hit[], index: number): Hit['section'] =>
  hits.findLast(({ start, section }) => section !== undefined && start < index)?.section

/** The page's known labels with one that a person pointed at, which is then the field's only one. */
export function withLabel(hits: readonly Hit[], own: Hit): readonly Hit[] {
  return [...hits.filter(hit => !isReplaced(hit, own)), own].sort((a, b) => a.start - b.start)
}

function isReplaced(hit: Hit, own: Hit): boolean {
  if (own.meaning.kind !== 'field') return false
  const isSameField = isField(hit, own.meaning.field) && hit.meaning.kind === 'field' && !hit.meaning.part
  return isSameField || (!own.named && hit.start < own.end && own.start < hit.end)
}
