/** The next element or root outwards, out of shadow trees too. A slotted element's parent is its slot's tree. */
export function composedParent(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
}

/** The node itself and everything around it, innermost first. */
export function composedAncestors(node: Node): Node[] {
  const chain: Node[] = []
  for (let at: Node | null = node; at; at = composedParent(at)) chain.push(at)
  return chain
}

/** Whether `inner` is `outer` or lies inside it, shadow trees included. */
export const composedContains = (outer: Node, inner: Node): boolean => composedAncestors(inner).includes(outer)
