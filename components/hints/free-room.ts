import { cornerOf, documentIn, frameAround, isElement } from '@/platform/frames'
import { type Box, boxOf, type Point } from './box'
import { composedAncestors } from './composed-tree'

/** What the page shows at one point, topmost first, our own layer left out. */
export type LookAt = (x: number, y: number) => Iterable<Element>

type Tree = Document | ShadowRoot

/** How to look at a point of the tree in which a node lives. `ours` is the host of the hint layer. */
export function looker(node: Node, ours: Element): LookAt {
  const tree = treeOf(node)
  return (x, y) => (tree ? shownAt(tree, x, y, ours) : [])
}

function treeOf(node: Node): Tree | null {
  const root = node.getRootNode()
  return 'elementsFromPoint' in root ? (root as Tree) : node.ownerDocument
}

/** What lies over a frame, then what is in it. */
function* shownAt(tree: Tree, x: number, y: number, ours: Element): Generator<Element> {
  const document = tree.ownerDocument ?? (tree as Document)
  const frame = frameAround(document)
  const outside = frame && treeOf(frame)
  if (!outside) return yield* shownIn(tree, x, y, ours)
  for (const element of shownAt(outside, x, y, ours)) {
    if (element === frame) break
    yield element
  }
  const corner = cornerOf(document)
  yield* shownIn(tree, x - corner.x, y - corner.y, ours)
}

/** The topmost element mostly says all, and it alone is found in half the time that all of them take. */
function* shownIn(tree: Tree, x: number, y: number, ours: Element): Generator<Element> {
  const top = tree.elementFromPoint(x, y)
  if (top && top !== ours) yield top
  for (const element of tree.elementsFromPoint(x, y)) if (element !== ours && element !== top) yield element
}

/** What the page shows at one point of a document, our own layer left out. */
export function topmostAt(document: Document, x: number, y: number, ours: Element): Element | undefined {
  const [top] = shownAt(document, x, y, ours)
  return top
}

/** The innermost frame's element at a point where an element of the tab's document was found; the element itself where that is no frame. */
export function insideFrames(element: Element, x: number, y: number): Element {
  const document = documentIn(element)
  if (!document) return element
  const corner = cornerOf(document)
  const inner = document.elementFromPoint(x - corner.x, y - corner.y)
  return inner ? insideFrames(inner, x, y) : element
}

/**
 * What of the page is painted over a point of a label: a sticky header, an open list, a dialog. A transparent element, such as a
 * drop target over the whole form, covers nothing.
 */
export function coverAt(
  { x, y }: Point,
  label: Element,
  family: ReadonlySet<Node>,
  lookAt: LookAt,
  view: Window,
): Element | null {
  for (const element of lookAt(x, y)) {
    if (family.has(element) || label.contains(element)) return null
    const ground = groundOf(element, family, view)
    if (ground) return ground
  }
  return null
}

const replaced = 'img, picture, canvas, video, iframe, svg, input, textarea, select, button, dialog'

/** What paints the ground of an element: itself or what it lies in, up to what it shares with the label. */
function groundOf(element: Element, family: ReadonlySet<Node>, view: Window): Element | null {
  for (const node of composedAncestors(element)) {
    if (family.has(node)) return null
    if (!isElement(node)) continue
    if (node.matches(replaced)) return node
    const style = view.getComputedStyle(node)
    if (style.backgroundImage !== 'none' || !isClear(style.backgroundColor)) return node
  }
  return null
}

const isClear = (colour: string) => colour === 'transparent' || /[,/]\s*0(?:\.0+)?%?\s*\)$/.test(colour)

/** Distances from the marker's left edge at which the page is looked at, px: close enough that no word slips between two. */
const steps = [2, 18, 34, 50, 66, 82]

/**
 * Free px to the right of a line, beginning at `from`, up to `limit` and to `wanted` at most: the page is looked at along the
 * line for words and controls that are not the label's own surroundings.
 */
export function freeRoom(
  label: Element,
  family: ReadonlySet<Node>,
  line: Box,
  from: number,
  limit: number,
  wanted: number,
  lookAt: LookAt,
  view: Window,
): number {
  const middle = (line.top + line.bottom) / 2
  const far = [...steps.filter(step => step < wanted), ...more(wanted)]
  for (const step of far) {
    if (from + step > limit) return Math.max(0, limit - from)
    const content = contentIn(lookAt(from + step, middle), label, family, view)
    if (content) return Math.max(0, Math.min(step, boxOf(content).left - from))
  }
  return Math.min(wanted, limit - from)
}

function contentIn(stack: Iterable<Element>, label: Element, family: ReadonlySet<Node>, view: Window): Element | null {
  for (const element of stack) {
    if (family.has(element) || label.contains(element)) return null
    if (hasWords(element) || groundOf(element, family, view)) return element
  }
  return null
}

const hasWords = (element: Element) =>
  [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())

/** Further looks for a marker wider than the usual one, every 16 px, and one at its end. */
function more(wanted: number): number[] {
  const looks: number[] = []
  for (let step = 104; step < wanted; step += 16) looks.push(step)
  return [...looks, wanted]
}
