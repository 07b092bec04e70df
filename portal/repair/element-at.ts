import { cornerOf, documentIn } from '@/platform/frames'
import { shadowRootOf } from '../dom/shadow'

const ours = /^cosell-/

/** The innermost element of the page at a place of the tab's window, CSS pixels, through shadow roots and frames. Null where there is none. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  const corner = cornerOf(document)
  const at = innermostAt(document, x - corner.x, y - corner.y)
  const inner = at && documentIn(at)
  return inner ? (elementAt(inner, x, y) ?? at) : at
}

function innermostAt(document: Document, x: number, y: number): Element | null {
  let at = document.elementsFromPoint(x, y).find(({ localName }) => !ours.test(localName)) ?? null
  for (let root = at && shadowRootOf(at); root; root = at && shadowRootOf(at)) {
    const inner: Element | null = root.elementFromPoint(x, y)
    if (!inner || inner === at) break
    at = inner
  }
  return at
}

/** The element that has the focus, through shadow roots and frames. Null when none but a page has it. */
export function focusedElement(document: Document): Element | null {
  let at = document.activeElement
  for (let inner = at && shadowRootOf(at)?.activeElement; inner; inner = shadowRootOf(inner)?.activeElement) at = inner
  const shown = at && documentIn(at)
  if (shown) return focusedElement(shown)
  return at === document.body || at === document.documentElement ? null : at
}
