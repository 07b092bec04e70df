/**
 * Does something to the page and gives the focus back to where it was, since a page may take it into what is being filled.
 * @returns what `act` gives; the focus is given back when it throws, too.
 */
export async function keepingFocus<Result>(document: Document, act: () => Promise<Result>): Promise<Result> {
  const before = document.activeElement
  try {
    return await act()
  } finally {
    const now = document.activeElement
    if (now !== before) {
      if (isFocusable(before) && before !== document.body && before.isConnected) before.focus({ preventScroll: true })
      else if (isFocusable(now)) now.blur()
    }
  }
}

const isFocusable = (element: Element | null): element is HTMLElement => element !== null && 'focus' in element
