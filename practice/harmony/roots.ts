/** The roots of our own elements, the closed ones too: only this page knows them. */
const roots = new WeakMap<Element, ShadowRoot>()

export const rememberRoot = (host: Element, root: ShadowRoot): unknown => roots.set(host, root)
export const rootOf = (host: Element): ShadowRoot | undefined => roots.get(host)

/**
 * Every element below a node, those in roots of our own elements before the slotted ones.
 * @param enter false for an element that is to be left out with everything in it
 */
export function* deepElements(from: ParentNode, enter: (element: Element) => boolean = () => true): Generator<Element> {
  const root = from instanceof Element ? rootOf(from) : undefined
  if (root) yield* deepElements(root, enter)
  for (const element of from.children) {
    if (!enter(element)) continue
    yield element
    yield* deepElements(element, enter)
  }
}

/** The element that has the focus, inside whatever roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement
  for (let root = active && rootOf(active); root?.activeElement; root = active && rootOf(active)) {
    active = root.activeElement
  }
  return active
}
