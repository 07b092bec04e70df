import { isElement } from '@/platform/frames'
import { around, aroundAll, type Box, boxOf, isEmpty, middleOf, widthOf, wordBoxes } from './box'
import { composedContains } from './composed-tree'

/** Gap over which "Required" or an info icon after a label still belongs to it, px. */
const nearness = 16
/** An info icon or one word; anything wider is a text or a control of its own. */
const widestTail = 160
/** Side of an icon, px. */
const widestBadge = 32
const mostTails = 12
const controls = 'input, select, textarea, [contenteditable], [role="combobox"], [role="listbox"]'
const drawn = 'svg, img, button, [role="img"]'

export interface LabelLine {
  /** Last line of the label's own words. */
  own: Box
  /** The same with what follows it on the line: "Required", the info icon. */
  whole: Box
  /** The label's line above it, if it has one. */
  above: Box | null
}

/** The last line of a label; null when none of it is rendered. Text that is there for screen readers alone does not count. */
export function labelLine(label: Element, ownControls: readonly Element[]): LabelLine | null {
  const parts = inside(label)
    .flatMap(child => partsOf(child, ownControls))
    .filter(isSeen)
  const last = parts.at(-1)
  if (!last) return null
  const own = parts.filter(part => sameLine(part, last)).reduce(around)
  const upper = parts.filter(part => middleOf(part) < own.top)
  const above = upper.filter(part => sameLine(part, upper.at(-1) ?? part)).reduce<Box | null>(join, null)
  return { own, whole: withTail(own, label, ownControls), above }
}

const join = (all: Box | null, part: Box): Box => (all ? around(all, part) : part)

const isSeen = (box: Box) => widthOf(box) > 1 && box.bottom - box.top > 1
const sameLine = (part: Box, line: Box) => part.top < middleOf(line) && part.bottom > middleOf(line)

/** Boxes of words and icons in the order of the document, line by line. */
function partsOf(root: Node, ownControls: readonly Element[]): Box[] {
  if (root.nodeType === Node.TEXT_NODE) return wordsOf(root)
  if (!isElement(root)) return []
  if (ownControls.includes(root) || root.matches(controls) || root.matches('[role="tooltip"]')) return []
  const box = boxOf(root)
  if (root.matches(drawn) || isBadge(root, box)) return [box]
  return inside(root).flatMap(child => partsOf(child, ownControls))
}

/** What is rendered inside an element: its shadow tree, what is slotted into it, or its children. */
function inside(root: Element): Node[] {
  const slotted = root.localName === 'slot' ? (root as HTMLSlotElement).assignedNodes() : []
  return slotted.length > 0 ? slotted : [...(root.shadowRoot ?? root).childNodes]
}

/** An icon made of a letter in a circle, of a background or of a font: its box counts, not that of its letter. */
const isBadge = (element: Element, box: Box) =>
  element.childElementCount === 0 &&
  !element.shadowRoot &&
  widthOf(box) <= widestBadge &&
  (element.textContent ?? '').length <= 1

function wordsOf(node: Node): Box[] {
  return node.textContent?.trim() ? wordBoxes(node) : []
}

/** The line with small things that follow it directly: the next ones beside the label, or beside what the label ends. */
function withTail(line: Box, label: Element, ownControls: readonly Element[]): Box {
  let whole = line
  let at = following(label)
  for (let looked = 0; at && looked < mostTails; looked += 1, at = following(at)) {
    if (isElement(at) && (isElsewhere(at, whole) || isControl(at, ownControls))) break
    const tail = aroundAll(partsOf(at, ownControls).filter(isSeen))
    if (!tail) continue
    const beside = sameLine(tail, whole) && tail.left >= whole.right - 2 && tail.left - whole.right <= nearness
    if (!beside || isEmpty(tail) || widthOf(tail) > widestTail) break
    whole = around(whole, { ...tail, top: whole.top, bottom: whole.bottom })
  }
  return whole
}

/** Told from its outer box, so that no long section is walked: on another line, or too far to the right. */
function isElsewhere(element: Element, line: Box): boolean {
  const box = boxOf(element)
  return isSeen(box) && (!sameLine(box, line) || box.left - line.right > nearness)
}

function isControl(element: Element, ownControls: readonly Element[]): boolean {
  if (element.matches(controls) || element.querySelector(controls)) return true
  return ownControls.some(control => composedContains(element, control))
}

/** The next sibling; at the end of an element that ends with the label, what follows that element (two steps out at most). */
function following(node: Node): Node | null {
  let at: Node | null = node
  for (let steps = 0; at && steps < 3; steps += 1) {
    if (at.nextSibling) return at.nextSibling
    at = at.parentNode
  }
  return null
}
