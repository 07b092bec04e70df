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

/** Tells what clippers and the viewport leave visible; each clipper's box is read once, for many labels share theirs. */
export function visibility(viewport: Box): (clippers: readonly Element[]) => Box {
  const boxes = new Map<Element, Box>()
  const boxOf = (clipper: Element) => {
    const box = boxes.get(clipper) ?? toBox(clipper.getBoundingClientRect())
    boxes.set(clipper, box)
    return box
  }
  return clippers => clippers.reduce((clip, clipper) => common(clip, boxOf(clipper)), viewport)
}

/** The part of the window that is seen, without scroll bars. */
export function viewportOf(document: Document): Box {
  const { clientWidth, clientHeight } = document.documentElement
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight }
}
