/** What can lay a page out anew without changing the form; a click or the focus may open something beside a label. */
const layouts = ['transitionend', 'animationend', 'load', 'toggle', 'click', 'focusin']
const passively = (signal: AbortSignal) => ({ capture: true, passive: true, signal })

export interface Movement {
  /** Scrolling inside a shadow tree is not heard outside: its root is listened to as well. */
  alsoIn(roots: Iterable<Node>): void
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
  const view = document.defaultView
  const options = passively(signal)
  document.addEventListener('scroll', moved, options)
  document.addEventListener('scrollend', settled, options)
  for (const kind of layouts) document.addEventListener(kind, resized, options)
  view?.addEventListener('resize', resized, options)
  document.addEventListener('visibilitychange', resized, options)
  const observer = new ResizeObserver(resized)
  observer.observe(document.body ?? document.documentElement)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })

  const heard = new WeakSet<Node>()
  return {
    alsoIn: roots => {
      for (const root of roots) {
        if (!(root instanceof ShadowRoot) || heard.has(root)) continue
        heard.add(root)
        root.addEventListener('scroll', moved, options)
        root.addEventListener('scrollend', settled, options)
      }
    },
  }
}
