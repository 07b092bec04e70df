import type { Repair } from '@/platform/repairs'
import type { FieldId, FieldValues, IsoDateTime } from '@/rules'
import type { Outline, Range, Span } from '../dom/outline'
import { parentInTree } from '../dom/shadow'
import type { FoundField } from '../form/find-fields'
import type { Hit } from '../form/hits'
import { viewOf } from '../page/describe-page'
import { cutsGroup } from './cuts-group'
import { type FormGround, findRepaired } from './find-repaired'
import { namesKnownOn } from './known-names'
import { labelCandidates } from './label-candidates'
import { placesOf } from './repaired-hits'

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
  const { search, ground } = view
  if (view.page.kind !== 'co-sell' || !search || !ground) return { state: 'no-form' }
  const { outline, within = { start: 0, end: outline.items.length } } = ground
  const span = spanAround(outline, target)
  if (!span || span.start < within.start || span.end > within.end) return { state: 'unreadable' }
  const taken = [...search.findings].find(
    ([other, finding]) => other !== field && finding.state === 'found' && isAt(outline, finding, span),
  )
  if (taken) return { state: 'other-field', field: taken[0] }
  const holdsName = namesKnownOn(view)
  for (const words of labelCandidates(outline, span, within)) {
    if (holdsName(words.label)) continue
    for (const repair of repairsBy(ground, within, { field, ...words, pointedAt: now })) {
      const found = findRepaired(ground, [...others, repair]).findings.get(field)
      if (found?.state === 'found' && isAt(outline, found, span) && !cutsGroup(outline, found, search.findings, span))
        return { state: 'read', repair, value: found.value, label: found.reach.hit.span.element }
    }
  }
  return { state: 'unreadable' }
}

/** Every place that bears a label, as the repair that means just that one. */
function repairsBy(
  { outline, hits, home }: FormGround,
  within: Range,
  words: Pick<Repair, 'field' | 'label' | 'named' | 'pointedAt'>,
): Repair[] {
  return [undefined, 'listing', 'documents', 'contacts'].flatMap(each => {
    const section = each && { section: each as NonNullable<Hit['section']> }
    const { field, label, named, pointedAt } = words
    const places = placesOf(outline, hits, { ...words, ...section }, within)
    return places.map((_, at) => ({
      field,
      home,
      label,
      ...(named && { named }),
      ...section,
      nth: at + 1,
      of: places.length,
      pointedAt,
    }))
  })
}

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
