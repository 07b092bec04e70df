import { shadowRootOf } from '../dom/shadow'

const ours = /^cosell-/

/**
 * The shadow roots of a page as they come: a root's birth is no mutation, and what changes inside one is not seen from
 * outside it. Components that have none yet are kept and asked again.
 */
export function shadowRootFinder(found: (root: ShadowRoot) => void) {
  const known = new WeakSet<ShadowRoot>()
  const waiting = new Set<Element>()

  function ask(element: Element): void {
    const root = ours.test(element.localName) ? null : shadowRootOf(element)
    if (!root) {
      if (element.localName.includes('-') && !ours.test(element.localName)) waiting.add(element)
      return
    }
    waiting.delete(element)
    if (known.has(root)) return
    known.add(root)
    found(root)
    search(root)
  }

  function search(node: Element | ShadowRoot): void {
    if (node.nodeType === 1) ask(node as Element)
    for (const element of node.querySelectorAll('*')) ask(element)
  }

  /** Asks the components again that had no root when they came. */
  function askAgain(): void {
    for (const element of [...waiting]) {
      if (element.isConnected) ask(element)
      else waiting.delete(element)
    }
  }

  return { search, askAgain }
}
