import { harmonyName } from '../dom/harmony'
import type { ControlItem } from '../dom/outline'
import { flatChildren, rootOf } from '../dom/shadow'
import { labelWords } from '../label-text'

const placeholder = /^(?:-+|(?:please )?(?:select|choose|pick)(?: (?:an?|one|the|your)\b.*)?|none(?: selected)?)$/

/** Whether a drop-down's text says that nothing is chosen yet: blank, "Select", "--". */
export const isPlaceholder = (text: string): boolean => {
  const words = labelWords(text).replace(/(?:\.\.\.|…)$/, '')
  return words === '' || placeholder.test(words)
}

export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

export interface ChoiceOption {
  text: string
  element: HTMLElement
  chosen: boolean
}

/** What a drop-down offers, with its visible texts; options that only ask to choose are left out. Null when it does not show them. */
export function optionsOf({ element, drawn }: ControlItem): ChoiceOption[] | null {
  if (drawn) return drawnOptions(element)
  return [...(element as HTMLSelectElement).options]
    .map(option => ({ text: oneLine(option.text), element: option, chosen: option.selected }))
    .filter(({ text }) => !isPlaceholder(text))
}

/** The chosen texts of a drop-down in its own order, null when that cannot be told. */
export function chosenTexts(control: ControlItem): string[] | null {
  const options = optionsOf(control)
  const chosen = options?.filter(option => option.chosen).map(({ text }) => text) ?? []
  if (!control.drawn) return chosen
  const shown = shownText(control.element)
  if (control.control === 'select') return isPlaceholder(shown) ? (chosen.length > 1 ? null : chosen) : [shown]
  if (chosen.length > 0 || isPlaceholder(shown)) return chosen
  return partsOf(shown, options ?? [])
}

/**
 * The chosen texts of a drop-down of which several may be chosen, whatever its markup says of that; null when it cannot be told. A closed one
 * may show them in one line while its list is not in the document: such a line is taken apart by the options that the list has shown before,
 * since a comma may belong to a name.
 */
export function severalChosenTexts(control: ControlItem): string[] | null {
  if (!control.drawn || control.control === 'multi-select') return chosenTexts(control)
  const options = optionsOf(control) ?? []
  const chosen = options.filter(option => option.chosen).map(({ text }) => text)
  if (chosen.length > 0) return chosen
  const shown = shownText(control.element)
  if (isPlaceholder(shown)) return []
  const known = [...seenOptions].map(text => ({ text }))
  return partsOf(shown, options.length > 0 ? options : known) ?? (shown.includes(',') ? null : [shown])
}

/** Texts of options that lists of drawn drop-downs have shown, for the time when they are closed. */
const seenOptions = new Set<string>()
const mostSeen = 500

function remember(options: readonly ChoiceOption[]): void {
  for (const { text } of options) if (seenOptions.size < mostSeen) seenOptions.add(text)
}

/** "Advanced security, Blockchain" as the options whose texts make it up, null when they do not. */
function partsOf(shown: string, options: readonly Pick<ChoiceOption, 'text'>[]): string[] | null {
  const texts = options.map(({ text }) => text)
  const parts: string[] = []
  let rest = shown
  while (rest) {
    const next = texts
      .filter(text => rest === text || rest.startsWith(`${text},`))
      .sort((a, b) => b.length - a.length)[0]
    if (next === undefined) return null
    parts.push(next)
    rest = rest.slice(next.length).replace(/^,\s*/, '')
  }
  return parts
}

/** What a drawn drop-down shows as its value: its inner field's, else its own words. */
function shownText(element: HTMLElement): string {
  const inner = element.localName === 'input' ? element : innerField(element)
  if (inner) return oneLine((inner as HTMLInputElement).value)
  return harmonyName(element) ? '' : oneLine(element.textContent)
}

function innerField(element: Element): Element | null {
  for (const child of Array.from(flatChildren(element))) {
    if (child.nodeType !== 1) continue
    const inner = (child as Element).matches('input') ? child : (child as Element).querySelector('input')
    if (inner) return inner as Element
  }
  return null
}

function drawnOptions(element: HTMLElement): ChoiceOption[] | null {
  const options = listOf(element).filter(
    option => option.getAttribute('role') === 'option' || harmonyName(option) === 'option',
  )
  if (options.length === 0) return null
  const shown = options
    .map(option => ({ text: oneLine(option.textContent), element: option as HTMLElement, chosen: isChosen(option) }))
    .filter(({ text }) => !isPlaceholder(text))
  remember(shown)
  return shown
}

function listOf(element: HTMLElement): Element[] {
  const listId = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns')
  const list = listId ? rootOf(element)?.getElementById(listId) : null
  return [...(list ?? element).querySelectorAll('*')]
}

function isChosen(option: Element): boolean {
  const state = option.getAttribute('aria-selected') ?? option.getAttribute('aria-checked')
  return state === null ? option.hasAttribute('selected') : state === 'true'
}
