import { type Box, boxOf, overlaps, wordBoxes } from './box'
import { insideFrames } from './free-room'

const interactive =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="checkbox"], [role="combobox"]'

/** The page's controls and words under a box of ours. */
export const contentUnder = (box: Box, ours: Element): Box[] => {
  const shown = elementsIn(box, ours)
  return [...controlsAmong(shown), ...shown.flatMap(wordsOf).filter(words => overlaps(words, box))]
}

/** The page's controls under a box of ours. */
export const controlsUnder = (box: Box, ours: Element): Box[] => controlsAmong(elementsIn(box, ours))

/** What the page shows at a grid of points in a box, close enough that no line of text slips between two. */
function elementsIn(box: Box, ours: Element): Element[] {
  const found = new Set<Element>()
  for (const x of spread(box.left, box.right, 5)) {
    for (const y of spread(box.top, box.bottom, Math.max(2, Math.ceil((box.bottom - box.top) / 12)))) {
      const top = ours.ownerDocument.elementsFromPoint(x, y).find(element => element !== ours)
      if (top) found.add(insideFrames(top, x, y))
    }
  }
  return [...found]
}

function controlsAmong(elements: Element[]): Box[] {
  const controls = new Set(elements.flatMap(element => element.closest(interactive) ?? []))
  return [...controls].map(control => boxOf(control))
}

/** The lines of an element's own words; a paragraph's box tells nothing of where its last line ends. */
function wordsOf(element: Element): Box[] {
  return [...element.childNodes].flatMap(node => {
    return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() ? wordBoxes(node) : []
  })
}

/** `count` values from one end to the other, just inside both. */
function spread(from: number, to: number, count: number): number[] {
  const step = (to - from - 2) / (count - 1)
  return Array.from({ length: count }, (_, index) => from + 1 + step * index)
}
