import { flatChildren, parentInTree } from '../dom/shadow'
import { isVisuallyHidden, seenOf } from '../dom/sight'
import { listOf } from './drawn-list'
import { oneLine } from './one-line'

/** What stands in the text field of a drawn drop-down. */
export interface Typed {
  text: string
  /** A person may be typing to search; what stands there need not be chosen. */
  mayBeSearch: boolean
  /** The page says that no search is going on. */
  isClosed: boolean
}

/** The text in the field that a drop-down is or has, as far as it is seen: a code value may stand in a transparent one. */
export function typedIn(element: HTMLElement): Typed | null {
  const field = element.localName === 'input' ? element : fieldsIn(element).find(inner => isDrawn(inner, element))
  if (!field || !isDrawn(field, element)) return null
  const text = oneLine((field as HTMLInputElement).value)
  const isFixed = field.hasAttribute('readonly') || field.hasAttribute('disabled')
  return text
    ? { text, mayBeSearch: !isFixed && isOpen(element, field), isClosed: isFixed || isShut(element, field) }
    : null
}

/** Whether a person may be typing to search into the drop-down's own words. */
export const isWrittenInto = (element: Element): boolean =>
  (element.matches(writable) || element.querySelector(writable) !== null) && isOpen(element)

const writable = '[contenteditable]:not([contenteditable="false"])'

/** Whether the list of a drop-down is open now. */
export function isOpen(element: Element, field: Element = element): boolean {
  if ([element, field].some(each => each.getAttribute('aria-expanded') === 'true')) return true
  if (isShut(element, field)) return false
  const list = listOf(field) ?? listOf(element)
  return list !== null && seenOf(list, list.getAttribute('role')).sight === 'seen'
}

const isShut = (element: Element, field: Element) =>
  [element, field].some(each => each.getAttribute('aria-expanded') === 'false')

function fieldsIn(element: Element): Element[] {
  return Array.from(flatChildren(element)).flatMap(child => {
    if (child.nodeType !== 1) return []
    const inner = child as Element
    return inner.localName === 'input' ? [inner] : [...inner.querySelectorAll('input')]
  })
}

function isDrawn(field: Element, control: Element): boolean {
  if (['hidden', 'checkbox', 'radio', 'file'].includes(field.getAttribute('type') ?? '')) return false
  const style = field.ownerDocument.defaultView?.getComputedStyle(field)
  if (style?.opacity === '0' || style?.color === 'transparent' || isVisuallyHidden(field)) return false
  for (let at: Element | null = field; at && at !== control; at = parentInTree(at))
    if (seenOf(at, null).sight !== 'seen') return false
  return true
}
