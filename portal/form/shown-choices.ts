import type { ControlItem, Outline, Span } from '../dom/outline'
import { flatChildren, parentInTree } from '../dom/shadow'
import { isVisuallyHidden, seenOf } from '../dom/sight'
import { isMark } from '../label-text'
import { meaningOf } from '../meaning'

/** "+2", "1 more", "2 selected": the box does not show all that is chosen. */
const notAll = /^\+?\s*\d+\s*(?:more|others?|selected|items?|chosen)?\s*(?:\.{3}|…)?$|^\+\s*\d+|\.{3}$|…$/i

/**
 * The words that a drawn drop-down shows as chosen: inside it, or in the same drawn box as its input, where chips and the chosen option stand.
 * One entry for each piece. Null when it cannot be told: the words may be a help text below the box, or the box shows only a part.
 */
export function shownChoices(outline: Outline, control: ControlItem): string[] | null {
  const texts = control.element.localName === 'input' ? textsBeside(outline, control) : textsInside(control.element)
  return texts?.some(text => notAll.test(text)) ? null : texts
}

/** The texts of a drop-down that is an element of its own: without its label, and without the list that it opens. */
function textsInside(element: Element): string[] {
  const texts: string[] = []
  const visit = (node: Element): void => {
    const role = node.getAttribute('role')
    if (node !== element && (node.localName === 'label' || role === 'listbox' || node.getAttribute('slot') === 'label'))
      return
    if (seenOf(node, role).sight !== 'seen' || isVisuallyHidden(node)) return
    let own = ''
    for (const child of Array.from(flatChildren(node))) {
      if (child.nodeType === 3) own += child.nodeValue ?? ''
      else if (child.nodeType === 1) visit(child as Element)
    }
    const text = own.replace(/\s+/g, ' ').trim()
    if (!isMark(text)) texts.push(text)
  }
  visit(element)
  return texts
}

/** The texts around an input that stand with it in one drawn box. */
function textsBeside(outline: Outline, control: ControlItem): string[] | null {
  const own = outline.spanOf.get(control.element)
  for (let around = own?.parent ?? null; around; around = around.parent) {
    const items = outline.items.slice(around.start, around.end)
    if (items.some(item => item.kind === 'control' && item !== control && !item.hidden)) return []
    const texts = items.flatMap(item =>
      item.kind === 'text' && !isMark(item.text) && !isVisuallyHidden(item.owner.element) ? [item.text.trim()] : [],
    )
    if (texts.length === 0) continue
    // The label: what stands between it and the input is all that the box shows, and that was nothing.
    if (texts.some(text => meaningOf(text))) return []
    return isOneBox(control.element, around) ? texts : hasBoxOfItsOwn(control.element, around) ? [] : null
  }
  return []
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
