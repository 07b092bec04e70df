import { documentIn } from '@/platform/frames'

/**
 * Does something to the page and gives the focus back to where it was, since a page may take it into what is being filled.
 * @returns what `act` gives; the focus is given back when it throws, too.
 */
export async function keepingFocus<Result>(document: Document, act: () => Promise<Result>): Promise<Result> {
  const before = activeIn(document)
  try {
    return await act()
  } finally {
    const now = activeIn(document)
    if (now !== before) {
      if (isFocusable(before) && !isBody(before) && before.isConnected) before.focus({ preventScroll: true })
      else if (isFocusable(now)) now.blur()
    }
  }
}

/** What has the focus, in a frame too. */
function activeIn(document: Document): Element | null {
  const active = document.activeElement
  const inner = active && documentIn(active)
  return inner ? activeIn(inner) : active
}

const isBody = (element: Element) => element === element.ownerDocument.body

const isFocusable = (element: Element | null): element is HTMLElement => element !== null && 'focus' in element
