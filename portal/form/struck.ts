import type { Span } from '../dom/outline'

const struckNames = new Set(['s', 'del', 'strike'])

/** Whether words are crossed out, by an element on the way from theirs up to `outer`. */
export function isStruck(span: Span, outer: Span | null): boolean {
  for (let at: Span | null = span; at; at = at.parent) {
    if (struckNames.has(at.element.localName) || lineThrough(at.element)) return true
    if (at === outer) return false
  }
  return false
}

function lineThrough(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  return /line-through/.test(`${style?.textDecorationLine ?? ''} ${style?.textDecoration ?? ''}`)
}
