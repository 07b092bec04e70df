import { documentIn, isElement } from '@/platform/frames'
import { type Box, boxIn, boxOf, common } from './box'
import { composedAncestors } from './composed-tree'

/** The elements around a label that cut off what overflows them: its scrollers and frames. The viewport is not among them. */
export function clippersOf(label: Element, view: Window): Element[] {
  return composedAncestors(label).filter(
    (node): node is HTMLElement =>
      isElement(node) && node !== label && (documentIn(node) !== null || cutsOff(node, view)),
  )
}

function cutsOff(element: Element, view: Window): boolean {
  const { documentElement, body } = element.ownerDocument
  const isPage = element === documentElement || element === body
  return !isPage && /auto|scroll|hidden|clip/.test(view.getComputedStyle(element).overflow)
}

/** Tells what clippers and the viewport leave visible; each clipper's box is read once, for many labels share theirs. */
export function visibility(viewport: Box): (clippers: readonly Element[]) => Box {
  const boxes = new Map<Element, Box>()
  const left = (clipper: Element) => {
    const box = boxes.get(clipper) ?? insideOf(clipper)
    boxes.set(clipper, box)
    return box
  }
  return clippers => clippers.reduce((clip, clipper) => common(clip, left(clipper)), viewport)
}

/** Of a frame the part that shows its document, without scroll bars. */
function insideOf(clipper: Element): Box {
  const document = documentIn(clipper)
  return document ? boxIn(document, viewportOf(document)) : boxOf(clipper)
}

/** A document's own viewport, without scroll bars. */
function viewportOf(document: Document): Box {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight }
}
