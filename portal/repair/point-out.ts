import type { Repair } from '@/platform/repairs'
import type { FieldId, FieldValues, IsoDateTime } from '@/rules'
import type { ControlItem, Item, Outline, Range, Span } from '../dom/outline'
import { parentInTree } from '../dom/shadow'
import { type FieldSearch, type FoundField, findFields } from '../form/find-fields'
import type { Hit } from '../form/hits'
import { type PageView, viewOf } from '../page/describe-page'
import { labelCandidates } from './label-candidates'
import { placesOf, repairedHits, sectionAt } from './repaired-hits'

/** What came of pointing at something. */
export type PointedOut =
  | { state: 'read'; repair: Repair; value: FieldValues[FieldId]; label: Element }
  /** The page is not the form any more. */
  | { state: 'no-form' }
  /** Another field was found there. */
  | { state: 'other-field'; field: FieldId }
  /** Nothing there can be read as this field with certainty. */
  | { state: 'unreadable' }

/**
 * Finds out how a field can be known that a person pointed at: by a label that stands there, with which the field is read from just that
 * place. Changes nothing.
 * @param target the innermost element under the pointer
 * @param repairs those made before; one of the same field is left aside
 */
export function pointOut(
  document: Document,
  url: URL,
  field: FieldId,
  target: Element,
  now: IsoDateTime,
  repairs: readonly Repair[] = [],
): PointedOut {
  const others = repairs.filter(repair => repair.field !== field)
  const view = viewOf(document, url, others)
  if (view.page.kind !== 'co-sell' || !view.search) return { state: 'no-form' }
  const span = spanAround(view.outline, target)
  const within = view.within ?? { start: 0, end: view.outline.items.length }
  if (!span || span.start < within.start || span.end > within.end) return { state: 'unreadable' }
  const taken = [...view.search.findings].find(
    ([other, finding]) => other !== field && finding.state === 'found' && isAt(view.outline, finding, span),
  )
  if (taken) return { state: 'other-field', field: taken[0] }
  for (const candidate of labelCandidates(view.outline, span, within)) {
    const read = readBy(view, view.search.hits, within, field, candidate, span)
    if (read) {
      const { hit, ...repair } = read.repair
      return {
        state: 'read',
        repair: { ...repair, pointedAt: now },
        value: read.found.value,
        label: hit.span.element,
      }
    }
  }
  return { state: 'unreadable' }
}

/** The field read by one label, when that gives the place that was pointed at, whole, and takes nothing from another field. */
function readBy(
  view: PageView,
  hits: readonly Hit[],
  within: Range,
  field: FieldId,
  { label, named }: Pick<Repair, 'label' | 'named'>,
  target: Span,
) {
  const { outline, search } = view
  const home: Repair['home'] = view.part ? 'solutions' : 'offer-tab'
  const places = placesNamed(outline, hits, { field, label, ...(named && { named }) }, within)
  for (const hit of places) {
    const section = sectionAt(hits, hit.start)
    const alike = places.filter(other => sectionAt(hits, other.start) === section)
    const repair = {
      field,
      home,
      label,
      ...(named && { named }),
      ...(section && { section }),
      nth: alike.indexOf(hit) + 1,
      of: alike.length,
    }
    const repaired = repairedHits(outline, hits, [{ ...repair, pointedAt: '' }], home, within)
    const { findings } = findFields(outline, repaired, view.within)
    const found = findings.get(field)
    if (found?.state !== 'found' || !isAt(outline, found, target)) continue
    if (cutsGroup(outline, found, findings, target)) continue
    const isSpared = [...(search?.findings ?? [])].every(
      ([other, before]) => other === field || before.state !== 'found' || findings.get(other)?.state === 'found',
    )
    if (isSpared) return { repair: { ...repair, hit }, found }
  }
  return null
}

/** All places that bear the words, in whatever part. */
const placesNamed = (
  outline: Outline,
  hits: readonly Hit[],
  words: Pick<Repair, 'field' | 'label' | 'named'>,
  within: Range,
) =>
  [undefined, 'listing', 'documents', 'contacts'].flatMap(section =>
    placesOf(outline, hits, { ...words, ...(section && { section: section as NonNullable<Hit['section']> }) }, within),
  )

/** The innermost element of the outline that holds the target, through shadow roots. */
function spanAround(outline: Outline, target: Element): Span | null {
  for (let at: Element | null = target; at; at = parentInTree(at)) {
    const span = outline.spanOf.get(at)
    if (span) return span
  }
  return null
}

/** Whether a place lies within what a field was read from: from its label to the last of its controls. */
function isAt(outline: Outline, { reach, place }: FoundField, target: Span): boolean {
  const ends = place.controls.flatMap(control => outline.spanOf.get(control)?.end ?? [])
  const starts = place.controls.flatMap(control => outline.spanOf.get(control)?.start ?? [])
  const start = Math.min(reach.hit.start, ...starts)
  const end = Math.max(reach.hit.end, ...ends)
  // The words of a tick box stand behind it.
  const beyond = outline.items.slice(end, target.end)
  return start <= target.start && target.start < end && beyond.every(({ kind }) => kind === 'text')
}

const isBox = (item: Item): item is ControlItem =>
  item.kind === 'control' && (item.control === 'checkbox' || item.control === 'radio')

/**
 * Boxes to tick or choose before the label, in the same group and of no field, would be cut off by a label in the group's midst, as the words of one of
 * its boxes are.
 */
function cutsGroup(outline: Outline, found: FoundField, findings: FieldSearch['findings'], target: Span): boolean {
  const claimed = new Set<Element>(
    [...findings.values()].flatMap(finding => (finding.state === 'found' ? finding.place.controls : [])),
  )
  const boxesIn = ({ start, end }: Range) =>
    outline.items.slice(start, end).flatMap(item => (isBox(item) ? item.element : []))
  if (!boxesIn({ start: 0, end: outline.items.length }).some(box => found.place.controls.includes(box))) return false
  let group: Span | null = target
  while (group && boxesIn(group).length < 2) group = group.parent
  return group !== null && boxesIn({ start: group.start, end: found.reach.hit.start }).some(box => !claimed.has(box))
}
