import { computeAccessibleName } from 'dom-accessibility-api'
import { rootOf } from '../dom/shadow'
import { labelWords } from '../label-text'

/**
 * The name that an element's own markup gives it, '' without one. Cheap: no computation unless it points elsewhere.
 * `aria-labelledby` that points at nothing counts for nothing, and the next rung answers.
 */
export function nameOf(element: Element): string {
  if (element.hasAttribute('aria-labelledby')) {
    const name = labelledBy(element)
    if (name) return name
  }
  return element.getAttribute('aria-label')?.trim() || hostLabel(element)
}

/** Harmony's and other libraries' components take their label as an attribute of the host. */
const hostLabel = (element: Element) =>
  element.localName.includes('-') ? (element.getAttribute('label')?.trim() ?? '') : ''

function labelledBy(element: Element): string {
  const root = rootOf(element)
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  return root && ids.some(id => id && root.getElementById(id)) ? computeAccessibleName(element) : ''
}

/** The accessible name by the standard's whole computation, for single elements that show no words. */
export const accessibleName = (element: Element): string => computeAccessibleName(element).replace(/\s+/g, ' ').trim()

/**
 * The <label> that names this control and no other, and is named by no other link: null when the links are broken, as where
 * two inputs share an id or two labels one input.
 */
export function ownLabel(control: Element): HTMLLabelElement | null {
  const labels = (control as HTMLInputElement).labels
  const label = labels?.length === 1 ? labels[0] : undefined
  if (!label) return null
  const wraps = label.contains(control)
  if (wraps && label.querySelectorAll('input, select, textarea').length === 1) return label
  const id = control.getAttribute('id')
  if (!id || label.htmlFor !== id) return null
  const root = rootOf(control)
  return root?.querySelectorAll(`#${CSS.escape(id)}`).length === 1 ? label : null
}

/** Elements whose `aria-labelledby` names this one, as long as the id leads here and nowhere else. */
export function namedThrough(label: Element, candidates: Iterable<Element>): Element[] {
  const id = label.getAttribute('id')
  const root = rootOf(label)
  if (!id || root?.getElementById(id) !== label) return []
  return [...candidates].filter(
    element => element.getRootNode() === root && element.getAttribute('aria-labelledby')?.split(/\s+/).includes(id),
  )
}

export const sameWords = (a: string, b: string): boolean => labelWords(a) === labelWords(b)
