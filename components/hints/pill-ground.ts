import { type Box, toBox } from './box'

const interactive =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="checkbox"], [role="combobox"]'

/** The page's controls under a box of ours: those that show at a grid of points in it. */
export function controlsUnder(box: Box, ours: Element): Box[] {
  const found = new Set<Element>()
  for (const x of spread(box.left, box.right, 5)) {
    for (const y of spread(box.top, box.bottom, 2)) {
      const top = ours.ownerDocument.elementsFromPoint(x, y).find(element => element !== ours)
      const control = top?.closest(interactive)
      if (control) found.add(control)
    }
  }
  return [...found].map(control => toBox(control.getBoundingClientRect()))
}

/** `count` values from one end to the other, just inside both. */
function spread(from: number, to: number, count: number): number[] {
  const step = (to - from - 2) / (count - 1)
  return Array.from({ length: count }, (_, index) => from + 1 + step * index)
}
