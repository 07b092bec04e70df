import { useLayoutEffect, useRef } from 'preact/hooks'
import { deepActiveElement, deepElements } from '../harmony/roots'

/** Where the focus was, told so that nodes which take the place of the old ones can be found by it. */
interface Place {
  signature: string
  rank: number
  selection: [start: number, end: number] | null
}

/**
 * Lets the keyboard survive the replacement of all nodes.
 * @param generation changes with every replacement
 * @returns remembers the focus; to be called before the replacement
 */
export function useKeptFocus(generation: number): () => void {
  const place = useRef<Place | null>(null)
  useLayoutEffect(() => {
    if (place.current) restore(place.current)
    place.current = null
  }, [generation])
  return () => {
    place.current = placeOf(deepActiveElement())
  }
}

function placeOf(element: Element | null): Place | null {
  const signature = element && signatureOf(element)
  if (!signature) return null
  const isText = element instanceof HTMLInputElement && element.type === 'text'
  return {
    signature,
    rank: alike(signature).indexOf(element),
    selection: isText ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : null,
  }
}

function restore({ signature, rank, selection }: Place): void {
  const element = alike(signature)[rank]
  if (!(element instanceof HTMLElement) || element === deepActiveElement()) return
  element.focus()
  if (selection && element instanceof HTMLInputElement) element.setSelectionRange(...selection)
}

const alike = (signature: string): Element[] =>
  [...deepElements(document)].filter(element => signatureOf(element) === signature)

/** Kind and words of something that takes the focus; undefined for what does not. In a root the words are often the host's. */
function signatureOf(element: Element): string | undefined {
  if (!element.matches('a[href], button, input, select, textarea')) return undefined
  const root = element.getRootNode()
  const words = element.textContent?.trim() || (root instanceof ShadowRoot ? root.host.textContent?.trim() : '')
  return `${element.localName} ${element.getAttribute('type')} ${words}`
}
