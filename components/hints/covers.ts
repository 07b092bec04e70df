import { type Box, boxOf, holds, type Point } from './box'

/** More of them would cost more than they save. */
const most = 8

/** Remembers what has lain over a label, a page's header for instance: a label that comes near it again has to be looked at. */
export function createCovers() {
  let seen: Element[] = []

  return {
    saw(cover: Element): void {
      if (!seen.includes(cover)) seen = [cover, ...seen].slice(0, most)
    },
    /** Whether a point lies where one of them is now. */
    reading(): (point: Point) => boolean {
      let boxes: Box[] | null = null
      return point => {
        seen = seen.filter(({ isConnected }) => isConnected)
        boxes ??= seen.map(cover => boxOf(cover))
        return boxes.some(box => holds(box, point))
      }
    },
  }
}
