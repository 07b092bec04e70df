type Opener = (element: HTMLElement) => ShadowRoot | null

interface ChromeDom {
  chrome?: { dom?: { openOrClosedShadowRoot?: Opener } }
}

/** The elements besides custom ones that can bear a shadow root (HTML standard, `attachShadow`). */
const plainHosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
)

const canHost = (element: Element) => element.localName.includes('-') || plainHosts.has(element.localName)

/**
 * An element's shadow root, a closed one too where the browser lets extensions see it
 * (Chromium `chrome.dom`, Firefox a method of the element). Null when there is none to see.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!canHost(element)) return null
  if (element.shadowRoot) return element.shadowRoot
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }
  if (openOrClosedShadowRoot) return openOrClosedShadowRoot
  const opener = (globalThis as ChromeDom).chrome?.dom?.openOrClosedShadowRoot
  return opener ? opener(element as HTMLElement) : null
}

/** The children as they are laid out: those of the shadow root, of a slot what was put into it, else its own. */
export function flatChildren(element: Element): ArrayLike<Node> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    return assigned.length > 0 ? assigned : element.childNodes
  }
  return (shadowRootOf(element) ?? element).childNodes
}

/** The element around one, out of its shadow tree too; a slotted one's is where the slot lies. */
export function parentInTree(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null
}

/** The document or shadow root in which an element's ids count. */
export function rootOf(element: Element): Document | ShadowRoot | null {
  const root = element.getRootNode()
  return 'getElementById' in root ? (root as Document | ShadowRoot) : null
}
