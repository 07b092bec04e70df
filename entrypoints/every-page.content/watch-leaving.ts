interface LeavingHandlers {
  /** Somebody moves on, be it to the next field: the page may change or go any moment, and what was edited last must be read and sent first. */
  soon(): void
  /** The tab is hidden or the page is going. */
  hidden(): void
  /** The tab is shown again, or the page came back from the browser's cache. */
  shown(): void
}

/**
 * Tells when what was typed may be about to vanish. A click or the Navigation API's event comes before the page answers it; a tab
 * that is hidden may never be shown again.
 */
export function watchLeaving(document: Document, handlers: LeavingHandlers, signal: AbortSignal): void {
  const view = document.defaultView
  const early = { capture: true, passive: true, signal }
  document.addEventListener('visibilitychange', () => (document.hidden ? handlers.hidden() : handlers.shown()), {
    signal,
  })
  view?.addEventListener('pagehide', handlers.hidden, { signal })
  view?.addEventListener('pageshow', event => event.persisted && handlers.shown(), { signal })
  view?.addEventListener('beforeunload', handlers.soon, early)
  for (const type of ['click', 'focusout', 'popstate']) view?.addEventListener(type, handlers.soon, early)
  if (view && 'navigation' in view) view.navigation.addEventListener('navigate', handlers.soon, { signal })
}
