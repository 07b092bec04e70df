import { Window } from 'happy-dom'
import { nodesOf } from './set-page'

/** A frame with a document of its own, for tests: happy-dom loads none. As in a browser, its nodes are of another realm. */
export interface TestFrame {
  element: HTMLIFrameElement
  /** What the frame shows now. */
  document: Document
  /** Has the frame show another page; null is one that cannot be looked into. */
  show(html: string | null): void
}

export function frameWith(html: string | null): TestFrame {
  // Otherwise it says of each frame that it loads none; what it loads, a blank page, is covered up here.
  const { settings } = (window as unknown as Window).happyDOM
  Object.assign(settings, { enableIframePageLoading: true, disableIframePageLoading: false })
  const element = document.createElement('iframe')
  const frame = { element, document, show }
  function show(next: string | null): void {
    const view = new Window({ url: document.URL }) as unknown as Window
    Object.defineProperty(view, 'frameElement', { value: element })
    Object.defineProperty(element, 'contentDocument', {
      value: next === null ? null : view.document,
      configurable: true,
    })
    frame.document = view.document as unknown as Document
    if (next !== null) frame.document.body.replaceChildren(...nodesOf(next, frame.document))
  }
  show(html)
  return frame
}
