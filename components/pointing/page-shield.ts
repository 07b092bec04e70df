/** What would make the page act, and its own answer with it. */
const acts = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'selectstart',
  'dragstart',
  'dragenter',
  'dragover',
  'drop',
  'beforeinput',
  'paste',
  'cut',
]
/** What the page must not hear of, though the browser goes on with it: a touch scrolls, and makes the click that is heard here. */
const rumours = [
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointerenter',
  'pointerleave',
  'mousemove',
  'mouseover',
  'mouseout',
  'mouseenter',
  'mouseleave',
  'dragleave',
  'dragend',
  'drag',
  'copy',
]
/** Keys that only scroll, or do nothing alone. */
const harmless = new Set(['Shift', 'PageUp', 'PageDown'])

export interface ShieldHandlers {
  /** Whether a place of the window is our own to be pressed, CSS pixels. */
  isOwn(x: number, y: number): boolean
  /** The pointer is over this place of the window, CSS pixels. */
  over(x: number, y: number): void
  /** It was pressed there. */
  pressed(x: number, y: number): void
  /** Tab was pressed, or Shift and Tab. */
  moved(by: 1 | -1): void
  /** Enter or the space bar was pressed. */
  chosen(): void
  /** The focus went into the page. */
  strayed(): void
  left(): void
}

/**
 * Keeps every press, key, touch and drag from the page and tells of them instead, until the signal aborts: whoever points at a field edits
 * nothing. Wheel and scrolling are left to the page, and so is what its styles do under the pointer (`:hover`), which no script can keep from it.
 */
export function shieldPage(view: Window, ours: Element, handlers: ShieldHandlers, signal: AbortSignal): void {
  const early = { capture: true, passive: false, signal }
  const isOnUs = (event: Event) => event.composedPath().includes(ours)
  const isOurs = (event: Event) => {
    const { clientX, clientY } = event as MouseEvent
    return isOnUs(event) && (clientX === undefined || handlers.isOwn(clientX, clientY))
  }
  const keep = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  for (const type of acts) view.addEventListener(type, onAct, early)
  for (const type of rumours) view.addEventListener(type, onRumour, early)
  for (const type of ['keydown', 'keyup', 'keypress'])
    view.addEventListener(type, event => onKey(event as KeyboardEvent), early)
  for (const type of ['focusin', 'focus', 'focusout', 'blur']) view.addEventListener(type, onFocus, early)

  function onAct(event: Event): void {
    if (event instanceof DragEvent && event.dataTransfer) event.dataTransfer.dropEffect = 'none'
    else if (isOurs(event)) return
    keep(event)
    const { clientX, clientY, detail } = event as MouseEvent
    // A click made of a key says so by its count, and was told of as a key.
    if (event.type === 'click' && detail > 0) handlers.pressed(clientX, clientY)
  }

  function onRumour(event: Event): void {
    if (isOurs(event)) return
    event.stopImmediatePropagation()
    if (event.type === 'pointermove') handlers.over((event as PointerEvent).clientX, (event as PointerEvent).clientY)
  }

  function onKey(event: KeyboardEvent): void {
    event.stopImmediatePropagation()
    if (harmless.has(event.key)) return
    event.preventDefault()
    if (event.type !== 'keydown') return
    if (event.key === 'Escape') handlers.left()
    else if (event.key === 'Tab') handlers.moved(event.shiftKey ? -1 : 1)
    else if ((event.key === 'Enter' || event.key === ' ') && !event.repeat) handlers.chosen()
  }

  function onFocus(event: Event): void {
    // The window's own: the browser's focus went elsewhere, be it into a frame of the page.
    if (event.target === view) {
      if (event.type === 'blur') view.setTimeout(() => signal.aborted || handlers.strayed())
      return
    }
    event.stopImmediatePropagation()
    if (event.type === 'focusin' && !isOnUs(event)) handlers.strayed()
  }
}
