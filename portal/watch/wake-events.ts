export interface WakeHandlers {
  /** Another page may be shown now. */
  moved(): void
  /** Somebody is at work on the page, and it may answer with another. */
  touched(): void
}

/** Hears what may bring another page about, until the signal aborts. All that is left of us on a page that came to rest. */
export function onWake(document: Document, { moved, touched }: WakeHandlers, signal: AbortSignal): void {
  const window = document.defaultView
  const early = { capture: true, passive: true, signal }
  // On the window, to be heard before the document's own listeners, which a wake may add.
  for (const type of ['click', 'keydown', 'focusin']) window?.addEventListener(type, touched, early)
  for (const type of ['popstate', 'hashchange', 'pageshow']) window?.addEventListener(type, moved, { signal })
  document.addEventListener('visibilitychange', () => document.hidden || moved(), { signal })
  document.addEventListener('load', event => isOfFrame(event) && moved(), early)
  const { navigation } = (window ?? {}) as { navigation?: EventTarget }
  for (const type of ['currententrychange', 'navigatesuccess']) navigation?.addEventListener(type, moved, { signal })
}

/** Whether it is a frame that has loaded something. */
export const isOfFrame = ({ target }: Event): boolean => (target as Element | null)?.localName === 'iframe'
