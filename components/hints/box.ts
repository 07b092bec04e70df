import { cornerOf, frameAround } from '@/platform/frames'

/** A rectangle in the tab's viewport, px. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Point {
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

export const widthOf = (box: Box): number => box.right - box.left
export const heightOf = (box: Box): number => box.bottom - box.top
export const middleOf = (box: Box): number => (box.top + box.bottom) / 2
export const isEmpty = (box: Box): boolean => box.right <= box.left || box.bottom <= box.top

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export const holds = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom

/** Whether all of the first lies in the second. */
export function isWithin(box: Box, outer: Box): boolean {
  return box.left >= outer.left && box.top >= outer.top && box.right <= outer.right && box.bottom <= outer.bottom
}

export const moved = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
})

/** The smallest box around both. */
export function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** What both have in common; empty (right <= left or bottom <= top) when they are apart. */
export function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}

/** The smallest box around all that have an area; null when none has. */
export function aroundAll(boxes: Box[]): Box | null {
  return boxes.filter(box => !isEmpty(box)).reduce<Box | null>((whole, box) => (whole ? around(whole, box) : box), null)
}

/** Plain copy of a DOMRect. */
const toBox = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom })

/** A box as a document tells it, in the tab's viewport: one in a frame begins to count where the frame does. */
export function boxIn(document: Document, box: Box): Box {
  if (!frameAround(document)) return toBox(box)
  const { x, y } = cornerOf(document)
  return moved(box, x, y)
}

/** Where an element stands. */
export const boxOf = (element: Element): Box => boxIn(element.ownerDocument, element.getBoundingClientRect())

/** Where a node's words stand, line by line. */
export function wordBoxes(node: Node): Box[] {
  const document = node.ownerDocument
  if (!document) return []
  const range = document.createRange()
  range.selectNodeContents(node)
  return [...range.getClientRects()].map(box => boxIn(document, box))
}
