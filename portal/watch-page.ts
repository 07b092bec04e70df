import { createAttention, type Interest, type Patience } from './watch/attention'
import { type CloseHandlers, watchClosely } from './watch/close-watch'
import { onWake } from './watch/wake-events'

export type { Interest }

export interface PageHandlers extends CloseHandlers {
  /** What the page was when it was last read: the form is watched for as long as it is there, another page until it has settled. */
  interest(): Interest
}

const doNothing = () => {}

/** Quiet is longer than the portal was seen to take for an answer that shows no sign of loading. */
const usualPatience: Patience = { quiet: 30_000, most: 60_000 }

/**
 * Watches a page until the signal aborts, after which nothing of it is left. A page that is not the form is watched until it has
 * settled, and again after a navigation, a click, a key, the focus coming somewhere, or being seen again; in between there is no observer and
 * no timer. Handlers are not called at the start: the caller reads then by itself.
 * @returns has the page watched from now on as after a navigation, for a caller who found the form there by a reading of its own
 */
export function watchPage(
  document: Document,
  handlers: PageHandlers,
  signal: AbortSignal,
  patience: Patience = usualPatience,
): () => void {
  const view = document.defaultView
  if (!view || signal.aborted) return doNothing
  const begin = (close: AbortSignal) => {
    const changed = () => {
      attention.changed()
      handlers.changed()
    }
    look = watchClosely(document, { ...handlers, changed }, close)
    close.addEventListener('abort', () => (look = doNothing), { once: true })
  }
  const attention = createAttention({ begin, interest: handlers.interest, patience }, view, signal)
  let look = doNothing
  const moved = () => {
    attention.wake()
    look()
  }
  const touched = () => {
    if (attention.wake()) look()
  }
  attention.wake()
  onWake(document, { moved, touched }, signal)
  return () => void attention.wake()
}
