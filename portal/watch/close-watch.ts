import type { PortalCommand } from '../form/actions'
import { controlState } from './control-state'
import { clickMemory, commandPressed, isInPage } from './edit-events'
import { observePage, type PageObserver } from './page-observer'
import { followDocuments } from './shown-documents'
import { visibleLoop } from './visible-loop'
import { isOfFrame } from './wake-events'

export interface CloseHandlers {
  /** The page, its visibility or its address changed. At most one call a frame; after an edit one follows too. */
  changed(): void
  /** A person (or a script in their name) changed the form. Called at once, before the page has answered. */
  edited(): void
  /** A person presses one of the portal's commands. Called before the page has heard of it. */
  pressed(command: PortalCommand): void
}

/**
 * Watches every change of a page and of the frames in it until the signal aborts, after which nothing of it is left. A hidden page costs
 * nothing; when it is seen again, `changed` is called once. Not called at the start.
 * @returns asks for one `changed` in the next frame
 */
export function watchClosely(document: Document, handlers: CloseHandlers, signal: AbortSignal): () => void {
  const now = () => document.defaultView?.performance.now() ?? 0
  const clicks = clickMemory()
  const { schedule } = visibleLoop(document, { frame, poll }, signal)
  const documents = followDocuments(document, watch, signal)
  let address = document.URL
  let state = controlState(documents.roots())

  function frame(): void {
    documents.look()
    address = document.URL
    state = controlState(documents.roots())
    handlers.changed()
  }

  function poll(): void {
    if (documents.refresh() || document.URL !== address || controlState(documents.roots()) !== state) schedule()
  }

  function watch(shown: Document, until: AbortSignal): PageObserver {
    const early = { capture: true, passive: true, signal: until }
    const inPage = (act: (event: Event) => void) => (event: Event) => isInPage(event, shown) && act(event)
    for (const type of ['input', 'change', 'drop', 'reset']) shown.addEventListener(type, inPage(onEdit), early)
    shown.addEventListener('click', inPage(onClick), early)
    shown.addEventListener('load', event => isOfFrame(event) && schedule(), early)
    shown.addEventListener('transitionend', onTransition, early)
    shown.addEventListener('animationend', schedule, early)
    return observePage(shown, onMutation, until)
  }

  function onMutation(): void {
    if (clicks.takes(now())) handlers.edited()
    schedule()
  }

  function onEdit(): void {
    clicks.forget()
    handlers.edited()
    schedule()
  }

  function onClick(event: Event): void {
    const command = commandPressed(event)
    // A script's click is nobody's word.
    if (command && event.isTrusted) handlers.pressed(command)
    clicks.note(event, now())
  }

  function onTransition({ propertyName }: TransitionEvent): void {
    if (propertyName === 'opacity' || propertyName === 'visibility') schedule()
  }

  return schedule
}
