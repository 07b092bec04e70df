import { composedAncestors } from './composed-tree'

/** What can lay a page out anew without changing the form; a click or the focus may open something beside a label. */
const layouts = ['transitionend', 'animationend', 'load', 'toggle', 'click', 'focusin']
const passively = (signal: AbortSignal) => ({ capture: true, passive: true, signal })

export interface Movement {
  /** What happens inside a shadow tree or a frame is not heard outside: all that these elements lie in are listened to as well. */
  alsoAround(elements: Iterable<Element>): void
}

export interface MovementHandlers {
  /** Labels may stand elsewhere on the screen. May be called many times a frame. */
  moved(): void
  /** Lines may break elsewhere too. May be called many times a frame. */
  resized(): void
  /** Scrolling has come to its end. */
  settled(): void
}

/** Watches for whatever moves the page's labels, until the signal aborts. */
export function watchMovement(
  document: Document,
  { moved, resized, settled }: MovementHandlers,
  signal: AbortSignal,
): Movement {
  const options = passively(signal)
  const observer = new ResizeObserver(resized)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  const heard = new WeakSet<Node>()

  function hear(root: Node): void {
    if (heard.has(root)) return
    heard.add(root)
    root.addEventListener('scroll', moved, options)
    root.addEventListener('scrollend', settled, options)
    if (root.nodeType === Node.DOCUMENT_NODE) hearDocument(root as Document)
  }

  function hearDocument(shown: Document): void {
    for (const kind of layouts) shown.addEventListener(kind, resized, options)
    shown.defaultView?.addEventListener('resize', resized, options)
    shown.addEventListener('visibilitychange', resized, options)
    observer.observe(shown.body ?? shown.documentElement)
  }

  hear(document)
  return {
    alsoAround: elements => {
      for (const element of elements)
        for (const node of composedAncestors(element)) if (node.nodeType !== Node.ELEMENT_NODE) hear(node)
    },
  }
}
