import type { PortalCommand } from '../form/actions'
import { controlState } from './control-state'
import { clickMemory, commandPressed, isInPage } from './edit-events'
import { observePage } from './page-observer'
import { visibleLoop } from './visible-loop'

export interface CloseHandlers {
  /** The page, its visibility or its address changed. At most one call a frame; after an edit one follows too. */
  changed(): void
  /** A person (or a script in their name) changed the form. Called at once, before the page has answered. */
  edited(): void
  /** A person presses one of the portal's commands. Called before the page has heard of it. */
  pressed(command: PortalCommand): void
}

/**
 * Watches every change of a page until the signal aborts, after which nothing of it is left. A hidden page costs nothing; when it is
 * seen again, `changed` is called once. Not called at the start.
 * @returns asks for one `changed` in the next frame
 */
export function watchClosely(document: Document, handlers: CloseHandlers, signal: AbortSignal): () => void {
  const now = () => document.defaultView?.performance.now() ?? 0
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

  function onClick(event: Event): void {
    if (!isInPage(event, document)) return
    const command = commandPressed(event)
    // A script's click is nobody's word.
    if (command && event.isTrusted) handlers.pressed(command)
    clicks.note(event, now())
  }

  function onTransition({ propertyName }: TransitionEvent): void {
    if (propertyName === 'opacity' || propertyName === 'visibility') schedule()
  }

  const early = { capture: true, passive: true, signal }
  for (const type of ['input', 'change', 'drop', 'reset']) document.addEventListener(type, onEdit, early)
  document.addEventListener('click', onClick, early)
  document.addEventListener('transitionend', onTransition, early)
  document.addEventListener('animationend', schedule, early)
  return schedule
}
