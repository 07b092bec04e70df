import { controlState } from './watch/control-state'
import { clickMemory, isInPage } from './watch/edit-events'
import { observePage } from './watch/page-observer'
import { visibleLoop } from './watch/visible-loop'

export interface PageHandlers {
  /** The page, its visibility or its address changed. At most one call a frame; after an edit one follows too. */
  changed(): void
  /** A person (or a script in their name) changed the form. Called at once, before the page has answered. */
  edited(): void
}

/**
 * Watches a page until the signal aborts, after which nothing of it is left. A hidden page costs nothing; when it is seen
 * again, `changed` is called once. Not called at the start: the caller reads then by itself.
 */
export function watchPage(document: Document, handlers: PageHandlers, signal: AbortSignal): void {
  const window = document.defaultView
  if (!window || signal.aborted) return
  const now = () => window.performance.now()
  const clicks = clickMemory()
  let address = document.URL

  const page = observePage(
    document,
    () => {
      if (clicks.takes(now())) handlers.edited()
      schedule()
    },
    signal,
  )
  let state = controlState(page.roots())

  function frame(): void {
    address = document.URL
    state = controlState(page.roots())
    handlers.changed()
  }

  function poll(): void {
    page.refresh()
    if (document.URL !== address || controlState(page.roots()) !== state) schedule()
  }

  const { schedule } = visibleLoop(document, { frame, poll }, signal)

  function onEdit(event: Event): void {
    if (!isInPage(event, document)) return
    clicks.forget()
    handlers.edited()
    schedule()
  }

  function onTransition({ propertyName }: TransitionEvent): void {
    if (propertyName === 'opacity' || propertyName === 'visibility') schedule()
  }

  const early = { capture: true, passive: true, signal }
  for (const type of ['input', 'change', 'drop', 'reset']) document.addEventListener(type, onEdit, early)
  document.addEventListener('click', event => isInPage(event, document) && clicks.note(event, now()), early)
  document.addEventListener('transitionend', onTransition, early)
  document.addEventListener('animationend', schedule, early)
  for (const type of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(type, schedule, { signal })
  const { navigation } = window as Window & { navigation?: EventTarget }
  for (const type of ['currententrychange', 'navigatesuccess']) navigation?.addEventListener(type, schedule, { signal })
}
