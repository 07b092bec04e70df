import type { Outline } from '../dom/outline'
import type { FieldPlace } from './finding'

/**
 * Adds the component in whose shadow tree a control lies: seen from outside, it is the component that has the focus. One that
 * holds other controls too, such as the page's shell, is not the field's.
 */
export function withHosts(outline: Outline, place: FieldPlace): FieldPlace {
  const own = new Set<Element>(place.controls)
  const hosts = new Set<HTMLElement>()
  for (const control of place.controls) {
    for (let host = hostOf(control); host && holdsOnly(outline, host, own); host = hostOf(host)) hosts.add(host)
  }
  return hosts.size > 0 ? { ...place, controls: [...place.controls, ...hosts] } : place
}

function hostOf(element: Element): HTMLElement | null {
  const root = element.getRootNode()
  return 'host' in root ? (root.host as HTMLElement) : null
}

function holdsOnly(outline: Outline, host: Element, own: ReadonlySet<Element>): boolean {
  const span = outline.spanOf.get(host)
  return (
    span !== undefined &&
    outline.items.slice(span.start, span.end).every(item => item.kind !== 'control' || own.has(item.element))
  )
}
