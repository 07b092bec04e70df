import type { ControlItem, Item, Outline, Range, Span } from '../dom/outline'
import type { FieldSearch, FoundField } from '../form/find-fields'

const isBox = (item: Item): item is ControlItem =>
  item.kind === 'control' && (item.control === 'checkbox' || item.control === 'radio')

/**
 * Boxes to tick or choose before the label, in the same group and of no field, would be cut off by a label in the group's midst, as the words of one of
 * its boxes are.
 * @param target a place in the group
 */
export function cutsGroup(
  outline: Outline,
  found: FoundField,
  findings: FieldSearch['findings'],
  target: Span,
): boolean {
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
