import { createAim } from './aim'

/** Long enough to be found by the eye, ms. */
const while_ = 3000

/** Frames an element for a few seconds, or until somebody presses or types; then nothing of it is left. Ends with the signal. */
export function frameForAWhile(document: Document, element: Element, signal: AbortSignal): void {
  const view = document.defaultView
  if (!view || signal.aborted) return
  const life = new AbortController()
  const end = () => life.abort()
  const timer = view.setTimeout(end, while_)
  life.signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true })
  signal.addEventListener('abort', end, { once: true, signal: life.signal })
  for (const type of ['pointerdown', 'keydown'])
    view.addEventListener(type, end, { capture: true, passive: true, signal: life.signal })
  createAim(document, view, {}, life.signal).at(element)
}
