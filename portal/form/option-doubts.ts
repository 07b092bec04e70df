import { type Item, inRange, type Outline, type Range, type Span } from '../dom/outline'
import { isMark } from '../label-text'

/** Boxes of one question share the element that groups them. */
const groupRoles = new Set(['group', 'radiogroup'])
/** How a caption of further boxes may begin though it ends like a sentence. */
const asks =
  /^(?:choose|select|pick|tick|check|which|what|who|where|when|how|is|are|do|does|tell|indicate|specify|enter)\b/i

/** Whether the boxes at these indexes may belong to more than one question: their own, and one that the page asks beside or below. */
export const mayBeSeveral = (outline: Outline, boxes: readonly number[], words: ReadonlySet<number>): boolean =>
  differ(boxes.map(box => groupAround(outline, box))) || areNested(outline, boxes) || areParted(outline, boxes, words)

const differ = (values: readonly unknown[]) => new Set(values).size > 1

function groupAround(outline: Outline, box: number): Span | null {
  for (let span = outline.items[box]?.owner.parent ?? null; span; span = span.parent) {
    const { element } = span
    if (element.localName === 'fieldset' || groupRoles.has(element.getAttribute('role') ?? '')) return span
    if (/-.*group$/.test(element.localName)) return span
  }
  return null
}

/** Boxes that a ticked one reveals lie deeper than it, or several in an element where it has one to itself. Columns are even. */
function areNested(outline: Outline, boxes: readonly number[]): boolean {
  const paths = boxes.map(box => pathTo(outline, box))
  if (differ(paths.map(({ length }) => length))) return true
  const level = paths[0]?.findIndex((_, depth) => differ(paths.map(path => path[depth]))) ?? -1
  const counts = new Map<Span | undefined, number>()
  for (const path of paths) counts.set(path[level], (counts.get(path[level]) ?? 0) + 1)
  const [first = 0, ...others] = counts.values()
  return others.some(count => count > first)
}

/** The elements around a box, the outermost first. */
function pathTo(outline: Outline, box: number): Span[] {
  const path: Span[] = []
  for (let span = outline.items[box]?.owner ?? null; span; span = span.parent) path.unshift(span)
  return path
}

/** A caption or another control stands between the boxes. What lies in an element with one of them only is that one's. */
function areParted(outline: Outline, boxes: readonly number[], words: ReadonlySet<number>): boolean {
  const own = new Set(boxes)
  const last = boxes.at(-1) ?? 0
  for (let index = boxes[0] ?? last; index < last; index += 1) {
    const item = outline.items[index]
    if (!item || own.has(index) || words.has(index) || !parts(item)) continue
    if (!isOfOneBox(item.owner, boxes)) return true
  }
  return false
}

const parts = ({ kind, text }: Item) =>
  kind === 'control' || (kind === 'text' && !isMark(text) && (!/[.!…]\s*$/.test(text) || asks.test(text)))

function isOfOneBox(owner: Span, boxes: readonly number[]): boolean {
  for (let span: Span | null = owner; span; span = span.parent) {
    const around: Range = span
    const held = boxes.filter(box => inRange(around, box)).length
    if (held > 0) return held === 1
  }
  return false
}
