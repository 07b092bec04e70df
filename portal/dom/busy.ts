import { harmonyName } from './harmony'

/** Names that loaders, skeletons and shimmers go by in class lists and tags. They only ever turn "missing" into "not ready". */
const names =
  /(?:^|[-_\s])(?:loading-overlay|loading-spinner|spinner|skeleton|shimmer|progress-ring|busy-indicator)(?:$|[-_\s])/i
const saysLoading = /^\s*(?:loading|please wait)\s*(?:\.{1,3}|…)?\s*$/i

/** Whether a visible element shows that the page is at work. An upload's bar has a value and does not count. */
export function isBusySign(element: Element, role: string | null): boolean {
  if (element.getAttribute('aria-busy') === 'true') return true
  const name = element.localName
  if (name === 'progress') return !element.hasAttribute('value')
  if (role === 'progressbar') return !element.hasAttribute('aria-valuenow')
  const harmony = harmonyName(element)
  if (harmony === 'progress-ring' || harmony === 'skeleton') return true
  const classes = element.getAttribute('class')
  return (classes !== null && names.test(classes)) || (name.includes('-') && names.test(name))
}

export const isBusyText = (text: string): boolean => saysLoading.test(text)
