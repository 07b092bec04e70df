import { isAction } from '../dom/controls'
import type { ControlItem, Item, Outline, Span } from '../dom/outline'
import { flatChildren, parentInTree, rootOf } from '../dom/shadow'
import { isVisuallyHidden, seenOf } from '../dom/sight'
import { isMark } from '../label-text'
import { meaningOf } from '../meaning'
import { isKnownLabel } from './native-options'
import { oneLine } from './one-line'
import { isDoubtful, isPrompt } from './prompts'

/** What a drawn drop-down shows. */
export interface Shown {
  /** One entry for each piece: a chip, or a line. */
  texts: string[]
  /** It shows words that ask for a choice. */
  asks: boolean
}

interface Piece {
  text: string
  element: Element
  isAction: boolean
}

/**
 * The words that a drawn drop-down shows as chosen: inside it, or in the same drawn box as its input, where chips and the chosen option stand.
 * Null when it cannot be told: the words may be a help text below the box, the box's own label, or a button's.
 * @param label the words by which the field was found
 * @param known texts that are certainly options
 */
export function shownChoices(
  outline: Outline,
  control: ControlItem,
  label: string,
  known: ReadonlySet<string>,
): Shown | null {
  const { element } = control
  const pieces = element.localName === 'input' ? piecesBeside(outline, control, known) : piecesInside(element)
  const shown: Shown = { texts: [], asks: false }
  for (const piece of pieces ?? []) {
    const text = piece.text.replace(/\s*[,;]$/, '')
    if (isMark(text) || isIcon(text, piece.element)) continue
    if (known.has(text) && !isDoubtful(text)) shown.texts.push(text)
    else if (piece.isAction && isHandle(text)) continue
    else if (isAsking(text, piece.element, element, label)) shown.asks = true
    else if (piece.isAction || isUnsure(text, label)) return null
    else shown.texts.push(text)
  }
  return pieces && shown
}

/** All words that a drawn drop-down shows or may show, chosen or not. */
export function shownWords(outline: Outline, control: ControlItem): string[] {
  const { element } = control
  const pieces = element.localName === 'input' ? piecesBeside(outline, control, new Set()) : piecesInside(element)
  return (pieces ?? []).map(({ text }) => text)
}

/** Whether words in a drop-down ask for a choice: a prompt, the field's own label, or what the markup calls its placeholder. */
export function isAsking(text: string, owner: Element, control: Element, label: string): boolean {
  if (isPrompt(text) || isKnownLabel(text) || text === oneLine(label)) return true
  if (owner.closest('[data-placeholder=""]')) return true
  // An input draws its placeholder itself; beside it, the same words are a chip (Vaadin repeats its chips there).
  if (control.localName === 'input') return false
  const root = rootOf(control)
  const bearers = [control, owner, ...(root && 'host' in root ? [root.host] : [])]
  return bearers.some(bearer => placeholders.some(name => oneLine(bearer.getAttribute(name)) === text))
}

const placeholders = ['placeholder', 'aria-placeholder', 'data-placeholder']

/** Whether words that are no known option may as well stand for none, or for one under another name. */
export const isUnsure = (text: string, label: string): boolean =>
  isDoubtful(text) || isCode(text) || isPartOf(label, text)

/** "Segments" in a field whose label speaks of segments is more likely a prompt than a choice. */
const isPartOf = (label: string, text: string) =>
  ` ${label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${text.toLowerCase()} `)

const isCode = (text: string) => /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(text)

/** An icon font draws these words as a picture. */
const isIcon = (text: string, element: Element) =>
  ligatures.test(text) ||
  /icon|material symbols/i.test(
    element.ownerDocument.defaultView?.getComputedStyle(element).fontFamily.split(',')[0] ?? '',
  )

const ligatures =
  /^(?:arrow_drop_(?:down|up)|(?:keyboard_)?arrow_(?:down|up|left|right)|expand_(?:more|less)|unfold_(?:more|less)|highlight_off|close|cancel|clear)$/

/** Buttons that open the list or take choices away. */
const isHandle = (text: string) =>
  /^(?:open|close|show|hide|toggle|expand|collapse|clear|remove|delete|deselect|unselect|reset|select|choose|browse|search|more|done|apply|ok|cancel)\b/i.test(
    text,
  )

/** The pieces in a drop-down that is an element of its own: without its label, and without the list that it opens. */
function piecesInside(root: Element): Piece[] | null {
  const pieces: Piece[] = []
  let isMixed = false
  const visit = (node: Element): void => {
    const role = node.getAttribute('role')
    if (node !== root && (node.localName === 'label' || role === 'listbox' || node.getAttribute('slot') === 'label'))
      return
    if (seenOf(node, role).sight !== 'seen' || isVisuallyHidden(node)) return
    if (node !== root && isAction(node, role)) {
      pieces.push({ text: oneLine(node.textContent), element: node, isAction: true })
      return
    }
    const own: string[] = ['']
    const before = pieces.length
    for (const child of Array.from(flatChildren(node))) {
      if (child.nodeType === 3) own.push(`${own.pop() ?? ''}${child.nodeValue ?? ''}`)
      else if (child.nodeType === 1) {
        own.push('')
        visit(child as Element)
      }
    }
    const texts = own.map(oneLine).filter(text => !isMark(text))
    isMixed ||= texts.length > 0 && pieces.slice(before).some(saysSomething)
    pieces.push(...texts.map(text => ({ text, element: node, isAction: false })))
  }
  visit(root)
  // A choice and a count, or one choice of which a part is in bold: where it ends cannot be told.
  return isMixed ? null : pieces
}

const saysSomething = ({ text, element, isAction }: Piece) => !isAction && !isPrompt(text) && !isIcon(text, element)

/** The pieces around an input that stand with it in one drawn box. Options that stand outside may be chosen all the same: then null. */
function piecesBeside(outline: Outline, control: ControlItem, known: ReadonlySet<string>): Piece[] | null {
  const own = outline.spanOf.get(control.element)
  for (let around = own?.parent ?? null; around; around = around.parent) {
    const items = outline.items.slice(around.start, around.end)
    if (items.some(item => item.kind === 'control' && item !== control && !item.hidden)) return []
    const pieces = items.flatMap(pieceOf)
    if (pieces.length === 0) continue
    const nothing = pieces.some(({ text }) => known.has(text)) ? null : []
    // The label: what stands between it and the input is all that the box shows, and that was nothing.
    if (pieces.some(({ text, isAction }) => !isAction && meaningOf(text))) return nothing
    if (isOneBox(control.element, around)) return pieces
    if (pieces.every(({ isAction }) => isAction)) continue
    return hasBoxOfItsOwn(control.element, around) ? nothing : null
  }
  return []
}

/** A button counts by the words that it shows; its name alone is no choice. */
function pieceOf(item: Item): Piece[] {
  const isText = item.kind === 'text'
  if (!isText && item.kind !== 'action') return []
  const element = isText ? item.owner.element : item.element
  const text = isText ? oneLine(item.text) : oneLine(element.textContent)
  return isMark(text) || isVisuallyHidden(element) ? [] : [{ text, element, isAction: !isText }]
}

/** Whether input and words stand in one box that is drawn: the words' element, or one a little further out, has the edge. */
function isOneBox(input: Element, around: Span): boolean {
  if (hasBoxOfItsOwn(input, around)) return false
  for (let element: Element | null = around.element, steps = 0; element && steps < 4; element = parentInTree(element)) {
    if (isDrawnBox(element)) return true
    steps += 1
  }
  return false
}

/** Whether the input has an edge around it that leaves the words outside. */
function hasBoxOfItsOwn(input: Element, around: Span): boolean {
  for (let element: Element | null = input; element && element !== around.element; element = parentInTree(element))
    if (isDrawnBox(element)) return true
  return false
}

function isDrawnBox(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return false
  const hasEdge = Number.parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none'
  return hasEdge || !['', 'none'].includes(style.boxShadow) || !isClear(style.backgroundColor)
}

const isClear = (colour: string) =>
  colour === '' || colour === 'transparent' || /[,/]\s*0(?:\.0+)?%?\s*\)$/.test(colour)
