import { shadowRootFinder } from './shadow-roots'

/** What a reading depends on. Attributes beyond these change too often and say nothing. */
const attributeFilter = [
  'hidden',
  'style',
  'class',
  'open',
  'disabled',
  'readonly',
  'checked',
  'selected',
  'value',
  'label',
  'aria-hidden',
  'aria-busy',
  'aria-checked',
  'aria-selected',
  'aria-disabled',
  'aria-label',
  'aria-labelledby',
]
const everything: MutationObserverInit = { childList: true, subtree: true, characterData: true, attributeFilter }
const ours = /^cosell-/

export interface PageObserver {
  /** The document and the shadow roots seen so far. */
  roots(): Iterable<ParentNode>
  /** Looks again for shadow roots of components that had none. */
  refresh(): void
}

/** One observer for the page's body and every shadow root in it; what our own host element does is left out. */
export function observePage(document: Document, changed: () => void, signal: AbortSignal): PageObserver {
  const known = new Set<WeakRef<ShadowRoot>>()
  let body: HTMLElement | null = null

  const observer = new MutationObserver(records => {
    const own = records.filter(record => !isOurs(record, document))
    if (own.length === 0) return
    if (document.body !== body) observeBody()
    for (const { addedNodes } of own)
      for (const node of addedNodes) if (node.nodeType === 1) finder.search(node as Element)
    changed()
  })
  const finder = shadowRootFinder(root => {
    known.add(new WeakRef(root))
    observer.observe(root, everything)
  })

  function observeBody(): void {
    body = document.body
    if (!body) return
    observer.observe(body, everything)
    finder.search(body)
  }

  function* roots(): Generator<ParentNode> {
    yield document
    for (const reference of known) {
      const root = reference.deref()
      if (!root) known.delete(reference)
      else if (root.host.isConnected) yield root
    }
  }

  // An app that replaces the whole body would take the observer's target away.
  observer.observe(document.documentElement, { childList: true })
  observeBody()
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return { roots, refresh: finder.askAgain }
}

/** A mutation of our own host element, or one that only brought or took it. */
function isOurs({ target, addedNodes, removedNodes, type }: MutationRecord, document: Document): boolean {
  if (ours.test((target as Element).localName ?? '')) return true
  if (type !== 'childList') return false
  const nodes = [...addedNodes, ...removedNodes]
  if (target === document.documentElement) return !nodes.some(node => node.nodeName === 'BODY')
  return nodes.length > 0 && nodes.every(node => node.nodeType === 1 && ours.test((node as Element).localName))
}
