import { frameAround } from '@/platform/frames'

/** The next element or root outwards, out of shadow trees and frames too. A slotted element's parent is its slot's tree. */
export function composedParent(node: Node): Node | null {
  if (node.nodeType === Node.DOCUMENT_NODE) return frameAround(node as Document)
  return (node as Element).assignedSlot ?? node.parentNode ?? hostOf(node)
}

/** What bears a shadow root; null for any other node. */
export const hostOf = (node: Node): Element | null =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((node as ShadowRoot).host ?? null) : null

/** The node itself and everything around it, innermost first. */
export function composedAncestors(node: Node): Node[] {
  const chain: Node[] = []
  for (let at: Node | null = node; at; at = composedParent(at)) chain.push(at)
  return chain
}

/** Whether `inner` is `outer` or lies inside it, shadow trees and frames included. */
export const composedContains = (outer: Node, inner: Node): boolean => composedAncestors(inner).includes(outer)
