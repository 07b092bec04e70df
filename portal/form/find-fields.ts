import { type FieldId, type FieldValues, fieldIds } from '@/rules'
import { type Outline, type Range, sharedSpan } from '../dom/outline'
import type { FieldKind } from '../field-catalogue'
import { kindOf } from '../meaning'
import type { AnyFinding, FieldPlace } from './finding'
import { type Hit, isField, nameHits, textHits } from './hits'
import { type Reach, reachOf } from './reach'
import { readAreas } from './read-areas'
import { readCheckboxes } from './read-checkboxes'
import { readContacts } from './read-contacts'
import { readDropBox } from './read-drop-box'
import { readSelect } from './read-select'
import { readUrl } from './read-url'

const readers: Record<FieldKind, (outline: Outline, reach: Reach) => AnyFinding | null> = {
  'checkbox-group': readCheckboxes,
  select: readSelect,
  repeater: readAreas,
  'drop-box': readDropBox,
  url: readUrl,
  contacts: readContacts,
}

/** A field that stands on the page once. */
export interface FoundField {
  state: 'found'
  value: FieldValues[FieldId]
  place: FieldPlace
  reach: Reach
}

export type FieldFinding =
  | FoundField
  | { state: 'ambiguous'; places: readonly FieldPlace[] }
  | { state: 'not-ready' }
  | { state: 'missing' }

export interface FieldSearch {
  hits: readonly Hit[]
  findings: ReadonlyMap<FieldId, FieldFinding>
}

/**
 * Looks for every field of the catalogue. A field is where a known label stands with controls of its kind; visible labels
 * come first, names that are only in the markup after them. Two such places, or one that cannot be told, make it ambiguous.
 * `within`: the part of the page to look in; left out, all of it.
 */
export function findFields(outline: Outline, hits: readonly Hit[] = textHits(outline), within?: Range): FieldSearch {
  const findings = new Map<FieldId, FieldFinding>()
  for (const field of fieldIds) findings.set(field, findAmong(outline, hits, hits, field))
  const missing = fieldIds.filter(field => findings.get(field)?.state === 'missing')
  if (missing.length > 0) findByName(outline, hits, missing, findings, within)
  return { hits, findings }
}

function findByName(
  outline: Outline,
  hits: readonly Hit[],
  missing: FieldId[],
  findings: Map<FieldId, FieldFinding>,
  within: Range = { start: 0, end: outline.items.length },
) {
  const taken = new Set(
    [...findings.values()].flatMap(finding => (finding.state === 'found' ? finding.place.controls : [])),
  )
  const named = nameHits(outline).filter(
    ({ span, start }) => within.start <= start && start < within.end && !taken.has(span.element as HTMLElement),
  )
  if (named.length === 0) return
  for (const field of missing) findings.set(field, findAmong(outline, hits, named, field, taken))
}

function findAmong(
  outline: Outline,
  boundaries: readonly Hit[],
  candidates: readonly Hit[],
  field: FieldId,
  taken: ReadonlySet<HTMLElement> = new Set(),
): FieldFinding {
  const found: FoundField[] = []
  const own = candidates.filter(hit => isField(hit, field))
  const unclear: FieldPlace[] = []
  let notReady = false
  for (const hit of labelsOf(own)) {
    const reach = reachOf(outline, boundaries, hit, field)
    const finding = readers[kindOf(field)](outline, reach)
    if (finding?.state === 'unclear') unclear.push(placeOfLabel(hit))
    if (finding?.state === 'not-ready') notReady = true
    if (finding?.state !== 'found' || finding.controls.some(control => taken.has(control))) continue
    if (isBehindUnanswered(outline, boundaries, reach, finding.controls[0])) unclear.push(placeOfLabel(hit))
    else if (!found.some(other => isSamePlace(other, finding.controls))) found.push(toFound(hit, reach, finding))
  }
  const [only] = found
  if (only && found.length === 1 && unclear.length === 0 && !notReady) return only
  const places = [...found.map(({ place }) => place), ...unclear]
  if (places.length > 0) return { state: 'ambiguous', places }
  return { state: notReady ? 'not-ready' : 'missing' }
}

const placeOfLabel = ({ span: { element } }: Hit): FieldPlace => ({
  label: element,
  controls: [],
  focusTarget: element as HTMLElement,
})

/**
 * Whether the label before this one stands in the same container and has no field of its own: where labels come first and
 * controls after, order says nothing, and the control may be the other's.
 */
function isBehindUnanswered(
  outline: Outline,
  hits: readonly Hit[],
  reach: Reach,
  control: Element | undefined,
): boolean {
  const first = control ? outline.spanOf.get(control)?.start : undefined
  if (reach.tied || first === undefined) return false
  const shared = sharedSpan(reach.span, first)
  const before = hits.findLast(({ start, meaning }) => start < reach.hit.start && meaning.kind === 'field')
  if (before?.meaning.kind !== 'field' || before.section || before.start < shared.start) return false
  const { field, part } = before.meaning
  if (part || isField(reach.hit, field)) return false
  return readers[kindOf(field)](outline, reachOf(outline, hits, before, field)) === null
}

/** A field's own labels; where it has none, the label of its first row stands for it. */
function labelsOf(own: readonly Hit[]): readonly Hit[] {
  const labels = own.filter(({ meaning }) => meaning.kind === 'field' && meaning.part === undefined)
  const row = own.find(({ meaning }) => meaning.kind === 'field' && meaning.part === 'area')
  return labels.length > 0 || !row ? labels : [row]
}

const isSamePlace = ({ place }: FoundField, controls: readonly HTMLElement[]) =>
  place.controls.some(control => controls.includes(control))

function toFound(
  hit: Hit,
  reach: Reach,
  { value, controls, focusTarget }: Extract<AnyFinding, { state: 'found' }>,
): FoundField {
  const label = hit.span.element
  const target = focusTarget ?? controls[0] ?? (label as HTMLElement)
  return { state: 'found', value, place: { label, controls, focusTarget: target }, reach }
}
