import { harmonyName } from './harmony'
import { rootOf } from './shadow'

export type ControlKind = 'checkbox' | 'radio' | 'select' | 'multi-select' | 'text' | 'file' | 'other'

const textTypes = new Set(['text', 'url', 'search', 'email', 'tel', ''])
const buttonTypes = new Set(['button', 'submit', 'reset', 'image'])

/** What kind of control a native form element is, null for anything else. */
export function nativeKind(element: Element): ControlKind | null {
  if (element.localName === 'select') return (element as HTMLSelectElement).multiple ? 'multi-select' : 'select'
  if (element.localName === 'textarea') return 'text'
  if (element.localName !== 'input') return null
  if (element.getAttribute('role') === 'combobox') return 'select'
  const type = (element.getAttribute('type') ?? '').toLowerCase()
  if (type === 'checkbox' || type === 'radio' || type === 'file') return type
  if (type === 'hidden' || buttonTypes.has(type)) return null
  return textTypes.has(type) ? 'text' : 'other'
}

/** A drop-down that is drawn, not native: its inside holds no controls of its own. */
export function drawnSelect(element: Element, role: string | null): 'select' | 'multi-select' | null {
  const drawn = harmonyName(element) === 'select' || isDrawnList(element, role)
  if (!drawn) return null
  const several = element.hasAttribute('multiple') || element.getAttribute('aria-multiselectable') === 'true'
  return several ? 'multi-select' : 'select'
}

/** Whether a list is one that some other element opens, and not a control by itself. */
export function isListOfDropDown(list: Element): boolean {
  if (!list.id) return false
  const id = CSS.escape(list.id)
  return rootOf(list)?.querySelector(`[aria-controls~="${id}"], [aria-owns~="${id}"]`) != null
}

/** The patterns of ARIA's combobox and of the older button that opens a list. */
function isDrawnList(element: Element, role: string | null): boolean {
  if (element.localName === 'input') return false
  return role === 'combobox' || (role !== 'textbox' && element.getAttribute('aria-haspopup') === 'listbox')
}

/** A check box or field made of other elements; it counts only when no native control lies inside. */
export function drawnKind(element: Element, role: string): ControlKind | null {
  if ((role === 'checkbox' || role === 'switch') && element.hasAttribute('aria-checked')) return 'checkbox'
  if (role === 'radio' && element.hasAttribute('aria-checked')) return 'radio'
  if (role === 'textbox' || role === 'searchbox') return 'other'
  return null
}

/**
 * Something that takes an answer in a way that is not read: a button that stays pressed, a list that stands open by itself, a text that is
 * edited in place, a slider. It must not pass for nothing.
 */
export function isUnreadControl(element: Element, role: string | null): boolean {
  if (role === 'listbox') return element.querySelector('[role="option"]') !== null
  if (role === 'slider' || role === 'spinbutton') return true
  const editable = element.getAttribute('contenteditable')
  return element.hasAttribute('aria-pressed') || (editable !== null && editable !== 'false')
}

/** Links and buttons, native, by role, or Harmony's. */
export function isAction(element: Element, role = element.getAttribute('role')): boolean {
  const name = element.localName
  if (name === 'button' || name === 'summary') return true
  if (name === 'a')
    return (
      element.hasAttribute('href') ||
      element.hasAttribute('role') ||
      element.hasAttribute('tabindex') ||
      !element.hasAttribute('name')
    )
  if (name === 'input') return buttonTypes.has((element.getAttribute('type') ?? '').toLowerCase())
  if (role === 'button' || role === 'link' || role === 'menuitem') return true
  const harmony = harmonyName(element)
  return harmony === 'button' || harmony === 'hyperlink' || harmony === 'link'
}

export function isDisabled(element: Element): boolean {
  if (element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled')) return true
  const fieldset = element.closest('fieldset[disabled]')
  return fieldset !== null && !fieldset.querySelector(':scope > legend')?.contains(element)
}

export const isReadOnly = (element: Element): boolean =>
  element.getAttribute('aria-readonly') === 'true' || element.hasAttribute('readonly')
