import type { Box } from './box'
import { composedAncestors } from './composed-tree'

/** What the page shows at one point, topmost first, our own layer left out. */
export type LookAt = (x: number, y: number) => Element[]

/** How to look at a point of the tree in which a node lives. `ours` is the host of the hint layer. */
export function looker(node: Node, ours: Element): LookAt {
  const root = node.getRootNode()
  const tree = root instanceof Document || root instanceof ShadowRoot ? root : node.ownerDocument
  return (x, y) => (tree ? tree.elementsFromPoint(x, y).filter(element => element !== ours) : [])
}

/**
 * Whether something of the page is painted over the end of a label: a sticky header, an open list, a dialog. A transparent element,
 * such as a drop target over the whole form, covers nothing.
 */
export function isCovered(label: Element, line: Box, lookAt: LookAt, view: Window): boolean {
  const family = new Set<Node>(composedAncestors(label))
  for (const element of lookAt(Math.max(line.left, line.right - 3), (line.top + line.bottom) / 2)) {
    if (family.has(element) || label.contains(element)) return false
    if (paints(element, family, view)) return true
  }
  return false
}

const replaced = 'img, picture, canvas, video, iframe, svg, input, textarea, select, button, dialog'

/** Whether an element or what it lies in, up to what it shares with the label, paints a ground. */
function paints(element: Element, family: Set<Node>, view: Window): boolean {
  for (const node of composedAncestors(element)) {
    if (family.has(node)) return false
    if (!(node instanceof Element)) continue
    if (node.matches(replaced)) return true
    const style = view.getComputedStyle(node)
    if (style.backgroundImage !== 'none' || !isClear(style.backgroundColor)) return true
  }
  return false
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
  line: Box,
  from: number,
  limit: number,
  wanted: number,
  lookAt: LookAt,
  view: Window,
): number {
  const family = new Set<Node>(composedAncestors(label))
  const middle = (line.top + line.bottom) / 2
  const far = [...steps.filter(step => step < wanted), ...more(wanted)]
  for (const step of far) {
    if (from + step > limit) return Math.max(0, limit - from)
    const content = contentIn(lookAt(from + step, middle), label, family, view)
    if (content) return Math.max(0, Math.min(step, content.getBoundingClientRect().left - from))
  }
  return Math.min(wanted, limit - from)
}

function contentIn(stack: Element[], label: Element, family: Set<Node>, view: Window): Element | null {
  for (const element of stack) {
    if (family.has(element) || label.contains(element)) return null
    if (hasWords(element) || paints(element, family, view)) return element
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
