import { documentIn, isElement } from '@/platform/frames'
import type { FieldId } from '@/rules'
import { composedAncestors, hostOf } from './composed-tree'

interface Place {
  controls: readonly HTMLElement[]
}

/** The field to which a control on this way from the inside out belongs; null when none or more than one could be meant. */
export function fieldOnPath(path: readonly EventTarget[], places: ReadonlyMap<FieldId, Place>): FieldId | null {
  const within = [...places].find(([, { controls }]) => controls.some(control => path.includes(control)))
  if (within) return within[0]
  // A closed shadow tree shows no more than its host, so the control lies behind what had the focus.
  const shown = path[0]
  if (!isElement(shown) || shown.matches('body, html')) return null
  const behind = [...places].filter(([, { controls }]) =>
    controls.some(control => hostOf(control.getRootNode()) && composedAncestors(control).includes(shown)),
  )
  return behind.length === 1 ? (behind[0]?.[0] ?? null) : null
}

interface FocusHandlers {
  came(field: FieldId, control: HTMLElement): void
  /** `elsewhere`: to another part of the page; otherwise to none. */
  left(elsewhere: boolean): void
}

/**
 * Tells which field of a document the focus comes to. The focus inside our own layer, or in another window, changes nothing.
 * @param document that of the tab, or one that a frame shows
 */
export function watchFocus(
  document: Document,
  ours: Element,
  places: () => ReadonlyMap<FieldId, Place>,
  handlers: FocusHandlers,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal }
  document.addEventListener(
    'focusin',
    event => {
      const path = event.composedPath()
      if (path.includes(ours)) return
      const field = fieldOnPath(path, places())
      const [control] = path
      if (field && isElement(control)) handlers.came(field, control)
      else handlers.left(true)
    },
    options,
  )
  document.addEventListener(
    'focusout',
    event => {
      if (event.relatedTarget || !document.hasFocus()) return
      if (document === ours.ownerDocument) handlers.left(false)
      // A frame's document is not told that the focus goes to another one's element.
      else setTimeout(() => !signal.aborted && isNowhere(ours.ownerDocument) && handlers.left(false))
    },
    options,
  )
}

/** Whether nothing but a page has the focus, the pages in frames among them. */
function isNowhere(document: Document): boolean {
  const active = document.activeElement
  const inner = active && documentIn(active)
  return inner ? isNowhere(inner) : active === null || active.matches('body, html')
}
