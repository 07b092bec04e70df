export interface FocusHold {
  /** Takes the focus out of the page. */
  take(): void
  /** Gives it back to what had it before, as far as that is there and nothing else of the page has it meanwhile. */
  giveBack(): void
}

/**
 * Keeps the focus in `keeper`, an element of ours that takes no text: what an input method composes goes into the field in focus, and no
 * event of it can be cancelled. It goes where the text cursor is, too, which stays behind in a field that was left.
 * @param host the element of the page's document that `keeper` lies in
 */
export function holdFocus(document: Document, host: Element, keeper: HTMLElement, before: Element | null): FocusHold {
  const view = document.defaultView
  const selection = document.getSelection()
  const selected = selection?.rangeCount ? selection.getRangeAt(0) : null
  keeper.tabIndex = -1

  /** The page hears that its field was left, and keeps what was typed there, but not where the focus went. */
  function take(): void {
    const taking = new AbortController()
    for (const type of ['focusin', 'focus'])
      view?.addEventListener(
        type,
        event => {
          if (event.composedPath().includes(host)) event.stopImmediatePropagation()
        },
        { capture: true, signal: taking.signal },
      )
    keeper.focus({ preventScroll: true })
    taking.abort()
    selection?.removeAllRanges()
  }

  function giveBack(): void {
    const at = document.activeElement
    if (at && at !== host && at !== document.body && at !== document.documentElement) return
    // A field keeps its own selection and has it again with the focus.
    if (before?.isConnected) (before as HTMLElement).focus({ preventScroll: true })
    if (selected?.startContainer.isConnected && !(before && 'selectionStart' in before)) selection?.addRange(selected)
  }

  return { take, giveBack }
}
