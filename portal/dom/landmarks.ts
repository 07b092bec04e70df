import { harmonyName } from './harmony'

/** 1 to 6 for a heading, 0 for anything else. */
export function headingLevel(element: Element, role: string | null): number {
  const name = element.localName
  if (name.length === 2 && name >= 'h1' && name <= 'h6') return Number(name[1])
  return role === 'heading' ? Number(element.getAttribute('aria-level')) || 2 : 0
}

/** A navigation menu: what it says leads elsewhere and describes nothing here. */
export function isMenu(element: Element, role: string | null): boolean {
  if (element.localName === 'nav' || role === 'navigation' || role === 'menu' || role === 'menubar') return true
  const harmony = harmonyName(element)
  return harmony === 'task-menu' || harmony === 'nav'
}
