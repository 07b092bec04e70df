/*
 * Frames of the page's own origin, which a script of the page's top document can look into. Their nodes are of another realm: for them
 * `instanceof` says no to everything, so that what a node is has to be asked of the node itself.
 */

/** The document that a frame shows; null for what is no frame, one of another origin, and one that has nothing to show yet. */
export function documentIn(element: Element): Document | null {
  if (element.localName !== 'iframe') return null
  const { contentDocument } = element as HTMLIFrameElement
  return contentDocument?.body ? contentDocument : null
}

/** The frame in which a document is shown; null for a tab's own. */
export const frameAround = (document: Document): Element | null => document.defaultView?.frameElement ?? null

/** A document and those of its frames, and of theirs. Frames in shadow trees are left out. */
export function* documentsIn(document: Document): Generator<Document> {
  yield document
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = documentIn(frame)
    if (inner) yield* documentsIn(inner)
  }
}

/** Where a document's own viewport begins in the tab's, px: what it calls 0, 0. A frame that is turned or scaled is not reckoned with. */
export function cornerOf(document: Document): { x: number; y: number } {
  const frame = frameAround(document)
  if (!frame) return { x: 0, y: 0 }
  const { x, y } = cornerOf(frame.ownerDocument)
  const { left, top } = frame.getBoundingClientRect()
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame)
  const padding = (side: string | undefined) => Number.parseFloat(side ?? '') || 0
  return {
    x: x + left + frame.clientLeft + padding(style?.paddingLeft),
    y: y + top + frame.clientTop + padding(style?.paddingTop),
  }
}

/** `instanceof HTMLElement`, of whatever realm. */
export const isElement = (target: unknown): target is HTMLElement =>
  typeof target === 'object' && target !== null && (target as Node).nodeType === 1
