import { computeAccessibleName, getRole } from 'dom-accessibility-api'

/** Everything with a role, and with a name when one is given, that a person can come upon. */
export function allByRole(role: string, name?: string | RegExp, within: Element = document.body): HTMLElement[] {
  const fits = (found: string) => (typeof name === 'string' ? found === name : name === undefined || name.test(found))
  return [...within.querySelectorAll<HTMLElement>('*')].filter(
    element => getRole(element) === role && !isHidden(element) && fits(computeAccessibleName(element)),
  )
}

/** The one element with a role and name. Throws when there is none or more than one. */
export function byRole(role: string, name?: string | RegExp, within: Element = document.body): HTMLElement {
  const found = allByRole(role, name, within)
  if (found.length === 1) return found[0]!
  const names = allByRole(role, undefined, within).map(element => computeAccessibleName(element))
  throw new Error(`${found.length} of ${role} ${name ?? ''}; there are: ${names.join(' | ')}`)
}

/** Hidden by itself, or inside something hidden or folded. */
function isHidden(element: Element): boolean {
  const folded = element.closest('details:not([open])')
  if (element.closest('[hidden]')) return true
  if (!folded) return false
  const summary = element.closest('summary')
  return summary?.parentElement !== folded || isHidden(folded)
}
