import { harmonyName } from '../dom/harmony'
import { rootOf } from '../dom/shadow'
import { oneLine } from './one-line'
import { isPrompt } from './prompts'

export interface DrawnOption {
  text: string
  element: HTMLElement
  chosen: boolean
}

/** The options of a drawn drop-down as far as its list shows them now, without those that only ask to choose. Null without any. */
export function drawnOptions(element: HTMLElement): DrawnOption[] | null {
  const options = elementsIn(listOf(element) ?? element).filter(
    option => option.getAttribute('role') === 'option' || harmonyName(option) === 'option',
  )
  if (options.length === 0) return null
  const shown = options
    .map(option => ({ text: oneLine(option.textContent), element: option as HTMLElement, chosen: isChosen(option) }))
    .filter(({ text }) => !isPrompt(text))
  remember(shown)
  return shown
}

/** The list that a drop-down names as its own. */
export function listOf(element: Element): Element | null {
  const ids = `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-owns') ?? ''}`.split(/\s+/)
  for (const id of ids) {
    const list = id ? rootOf(element)?.getElementById(id) : null
    if (list) return list
  }
  return null
}

/** All inside an element, and what is put into the slots there. */
const elementsIn = (element: Element): Element[] =>
  [...element.querySelectorAll('*')].flatMap(inner =>
    inner.localName === 'slot'
      ? (inner as HTMLSlotElement).assignedElements({ flatten: true }).flatMap(each => [each, ...elementsIn(each)])
      : [inner],
  )

function isChosen(option: Element): boolean {
  const state = option.getAttribute('aria-selected') ?? option.getAttribute('aria-checked')
  return state === null ? option.hasAttribute('selected') : state === 'true'
}

/** Texts of options that lists of drawn drop-downs have shown, for the time when they are closed. */
const seen = new Set<string>()
const mostSeen = 500

export const seenOptions: ReadonlySet<string> = seen

function remember(options: readonly DrawnOption[]): void {
  for (const { text } of options) if (seen.size < mostSeen) seen.add(text)
}
