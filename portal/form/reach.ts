import type { FieldId } from '@/rules'
import type { Outline, Range, Span } from '../dom/outline'
import type { FieldKind } from '../field-catalogue'
import { isMark } from '../label-text'
import { kindOf } from '../meaning'
import { type Hit, isField } from './hits'
import { namedThrough, ownLabel } from './names'

/** Where a field's controls are to be looked for: the items after its label up to the next thing that begins something else. */
export interface Reach extends Range {
  /** The element around the label, from which the shared container is found. */
  span: Span
  /** The words by which the field was found. */
  hit: Hit
  /** The page's own markup ties label and field; otherwise only their order does. */
  tied: boolean
}

const regions = new Set('fieldset form main dialog'.split(' '))
const regionRoles = new Set('group radiogroup form main dialog region'.split(' '))

/** The reach of a label. A working link decides; without one, what follows the label in its part of the page. */
export function reachOf(outline: Outline, hits: readonly Hit[], hit: Hit, field: FieldId): Reach {
  const linked = hit.named ? hit.span : linkedSpan(outline, hit, kindOf(field))
  if (linked) {
    const start = Math.max(linked.start, linked.start <= hit.start && hit.end <= linked.end ? hit.end : linked.start)
    const end = Math.min(linked.end, nextBoundary(outline, hits, start, linked.end, field, hit))
    return { start, end, span: linked, hit, tied: true }
  }
  const end = nextBoundary(outline, hits, hit.end, regionEnd(outline, hit), field, hit)
  return { start: hit.end, end, span: hit.span, hit, tied: false }
}

/** The next known label of something else, or the next heading. */
function nextBoundary(
  outline: Outline,
  hits: readonly Hit[],
  from: number,
  to: number,
  field: FieldId,
  own: Hit,
): number {
  let end = to
  for (const hit of hits) {
    const rowLabel = isField(hit, field) && hit.meaning.kind === 'field' && hit.meaning.part !== undefined
    if (hit !== own && !rowLabel && hit.start >= from && hit.start < end) end = hit.start
  }
  for (const span of outline.headings) {
    if (span.start >= end) break
    if (span.start >= from && saysSomething(outline, span)) end = span.start
  }
  return end
}

function saysSomething(outline: Outline, { start, end }: Span): boolean {
  for (let index = start; index < end; index += 1) if (!isMark(outline.items[index]?.text ?? '')) return true
  return false
}

function regionEnd(outline: Outline, hit: Hit): number {
  for (let span: Span | null = hit.span; span; span = span.parent) {
    const role = span.element.getAttribute('role') ?? ''
    const region = regions.has(span.element.localName) || regionRoles.has(role)
    if (region && span.end > hit.end) return span.end
  }
  return outline.items.length
}

/** The control or group that the label's own markup points to. */
function linkedSpan(outline: Outline, hit: Hit, kind: FieldKind): Span | null {
  for (let span: Span | null = hit.span, steps = 0; span && steps < 3; span = span.parent, steps += 1) {
    if (span.end - span.start > hit.end - hit.start + 4) break
    const label = span.element
    if (label.localName === 'label' && (kind === 'select' || kind === 'url')) {
      const control = (label as HTMLLabelElement).control
      const target = control
        ? ownLabel(control) === label
          ? control
          : null
        : componentOf(outline, label as HTMLLabelElement)
      const found = target ? outline.spanOf.get(target) : undefined
      if (found && found.end > found.start) return found
    }
    const [target] = namedThrough(label, namedElements(outline))
      .map(element => outline.spanOf.get(element))
      .filter(found => found !== undefined)
    if (target && target.end > target.start) return target
  }
  return null
}

/** What a label's `for` leads to when that is no native control: the id of a component, borne once, of which no other label speaks. */
function componentOf(outline: Outline, label: HTMLLabelElement): Element | null {
  const { bearers, speakers } = idsOf(outline)
  const isAlone = speakers.get(label.htmlFor) === 1
  const [bearer, ...others] = isAlone ? (bearers.get(label.htmlFor) ?? []) : []
  return bearer && others.length === 0 && bearer.getRootNode() === label.getRootNode() ? bearer : null
}

interface Ids {
  /** Elements by their id. */
  bearers: Map<string, Element[]>
  /** How many labels speak of an id. */
  speakers: Map<string, number>
}

const idsOfOutline = new WeakMap<Outline, Ids>()

/** Gathered once for a page, and only when some label leads to no native control. */
function idsOf(outline: Outline): Ids {
  const known = idsOfOutline.get(outline)
  if (known) return known
  const ids: Ids = { bearers: new Map(), speakers: new Map() }
  for (const { element } of outline.spans) {
    if (element.id) ids.bearers.set(element.id, [...(ids.bearers.get(element.id) ?? []), element])
    const speaks = element.localName === 'label' ? (element as HTMLLabelElement).htmlFor : ''
    if (speaks) ids.speakers.set(speaks, (ids.speakers.get(speaks) ?? 0) + 1)
  }
  idsOfOutline.set(outline, ids)
  return ids
}

function* namedElements(outline: Outline): Generator<Element> {
  for (const { element } of outline.spans) if (element.hasAttribute('aria-labelledby')) yield element
}
