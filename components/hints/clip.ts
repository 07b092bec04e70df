import { type Box, common, toBox } from './box'
import { composedAncestors } from './composed-tree'

/** The elements around a label that cut off what overflows them: its scrollers. The viewport is not among them. */
export function clippersOf(label: Element, view: Window): Element[] {
  const { documentElement, body } = label.ownerDocument
  return composedAncestors(label).filter(
    (node): node is Element =>
      node instanceof Element &&
      node !== label &&
      node !== documentElement &&
      node !== body &&
      /auto|scroll|hidden|clip/.test(view.getComputedStyle(node).overflow),
  )
}

/** What the clippers and the viewport leave visible. */
export function visibleWithin(clippers: readonly Element[], viewport: Box): Box {
  return clippers.reduce((clip, element) => common(clip, toBox(element.getBoundingClientRect())), viewport)
}

/** The part of the window that is seen, without scroll bars. */
export function viewportOf(document: Document): Box {
  const { clientWidth, clientHeight } = document.documentElement
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight }
}
