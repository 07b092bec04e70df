import { cornerOf } from '@/platform/frames'

/** What a press on the page would make it do. Scrolling is left to it. */
const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'dragstart',
  'beforeinput',
]
/** Keys that only lead about. */
const leading = new Set(['Tab', 'Shift', 'PageUp', 'PageDown'])

export interface ShieldHandlers {
  /** The pointer is over this place of the tab's window, CSS pixels. */
  over(x: number, y: number): void
  /** It was pressed there. */
  pressed(x: number, y: number): void
  /** Enter or the space bar was pressed on what has the focus. */
  chosen(): void
  focused(): void
  left(): void
}

/**
 * Keeps every press and key from the page and tells of them instead, until the signal aborts: whoever points at a field edits nothing. What
 * happens in `ours` goes its way.
 * @param view the tab's window, or a frame's
 */
export function shieldPage(view: Window, ours: Element, handlers: ShieldHandlers, signal: AbortSignal): void {
  const early = { capture: true, passive: false, signal }
  const isOurs = (event: Event) => event.composedPath().includes(ours)
  const placeOf = ({ clientX, clientY }: MouseEvent): [number, number] => {
    const corner = cornerOf(view.document)
    return [clientX + corner.x, clientY + corner.y]
  }
  const keep = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  for (const type of presses)
    view.addEventListener(
      type,
      event => {
        if (isOurs(event)) return
        keep(event)
        // A click made of a key says so by its count, and was told of as a key.
        if (type === 'click' && (event as MouseEvent).detail > 0) handlers.pressed(...placeOf(event as MouseEvent))
      },
      early,
    )
  for (const type of ['keydown', 'keyup', 'keypress'])
    view.addEventListener(type, event => onKey(event as KeyboardEvent), early)
  view.addEventListener('pointermove', event => isOurs(event) || handlers.over(...placeOf(event)), early)
  view.addEventListener('focusin', event => isOurs(event) || handlers.focused(), early)

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      keep(event)
      if (event.type === 'keydown') handlers.left()
    } else if (!isOurs(event) && !leading.has(event.key)) {
      keep(event)
      if (event.type === 'keydown' && (event.key === 'Enter' || event.key === ' ')) handlers.chosen()
    }
  }
}
