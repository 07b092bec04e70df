import { flatChildren } from '../dom/shadow'

const ours = /^cosell-/
const frameElements = new Set(['iframe', 'frame', 'embed', 'object'])
const editable = '[contenteditable]:not([contenteditable="false"])'

/**
 * What the Tab key leads to in the page's order, through shadow roots; in an open modal dialog, what is in it. Frames are none: nothing in them is read.
 * @param also an element that is among them even where Tab would not stop at it
 */
export function tabStopsIn(document: Document, also: Element | null = null): Element[] {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1)
  return [...elementsIn(modal ?? document.body, element => !element.hasAttribute('inert'))].filter(
    element => element === also || (isStop(element) && isShown(element)),
  )
}

/** The frames in which other pages stand. */
export const framesIn = (document: Document): Element[] =>
  [...elementsIn(document.body)].filter(element => frameElements.has(element.localName) && isShown(element))

const isStop = (element: Element) =>
  !frameElements.has(element.localName) && ((element as HTMLElement).tabIndex >= 0 || element.matches(editable))

const isShown = (element: Element) =>
  element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true })

/** All elements under one, as they are laid out, but for ours and what `enters` leaves out. */
function* elementsIn(root: Element, enters: (element: Element) => boolean = () => true): Generator<Element> {
  for (const child of Array.from(flatChildren(root))) {
    if (child.nodeType !== 1) continue
    const element = child as Element
    if (ours.test(element.localName) || !enters(element)) continue
    yield element
    yield* elementsIn(element, enters)
  }
}
