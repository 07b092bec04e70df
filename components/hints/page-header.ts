import { isElement } from '@/platform/frames'
import { type Box, boxOf, heightOf } from './box'
import { composedAncestors } from './composed-tree'
import { topmostAt } from './free-room'

/** A title row under a top bar, and some to spare. */
const mostBars = 4
/** How far from the window's right edge it is looked at: a bar's commands stand there. */
const inset = 24

/**
 * Where the page's own bars at the top of the viewport end, px: what stays there while the page scrolls, above a field and right of
 * it. The viewport's own top where there are none, or where they would leave less than half of it.
 */
export function headerEnd(label: Element, field: Box, viewport: Box, ours: Element, view: Window): number {
  const family = new Set<Node>(composedAncestors(label))
  const most = viewport.top + heightOf(viewport) / 2
  const columns = [field.left + 1, field.right - 1, viewport.right - inset]
  let end = viewport.top
  for (let bars = 0; bars < mostBars; bars += 1) {
    const ends = columns.flatMap(x => {
      const bar = barAt(x, end + 1, family, ours, view)
      return bar ? boxOf(bar).bottom : []
    })
    const next = Math.max(end, ...ends.filter(bottom => bottom <= most))
    if (next === end) break
    end = next
  }
  return end
}

/** What stays at a point while the page scrolls, and does not hold the field itself, as a dialog does. */
function barAt(x: number, y: number, family: Set<Node>, ours: Element, view: Window): Element | undefined {
  const top = topmostAt(ours.ownerDocument, x, y, ours)
  if (!top) return undefined
  return composedAncestors(innermost(top, x, y)).find(
    (node): node is HTMLElement =>
      isElement(node) && !family.has(node) && /fixed|sticky/.test(view.getComputedStyle(node).position),
  )
}

/** A document shows no more than the hosts of shadow trees. */
function innermost(element: Element, x: number, y: number): Element {
  const inner = element.shadowRoot?.elementsFromPoint(x, y)[0]
  return inner && inner !== element && inner.getRootNode() === element.shadowRoot ? innermost(inner, x, y) : element
}
