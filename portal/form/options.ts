import { harmonyName } from '../dom/harmony'
import type { ControlItem, Outline } from '../dom/outline'
import { flatChildren, rootOf } from '../dom/shadow'
import { labelWords } from '../label-text'
import { shownChoices } from './shown-choices'

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
export function chosenTexts(outline: Outline, control: ControlItem): string[] | null {
  const options = optionsOf(control)
  const chosen = options?.filter(option => option.chosen).map(({ text }) => text) ?? []
  if (!control.drawn) return chosen
  if (control.control !== 'select') return severalChosenTexts(outline, control)
  const shown = shownValue(outline, control)
  if (shown === null) return null
  return isPlaceholder(shown) ? (chosen.length > 1 ? null : chosen) : [shown]
}

/**
 * The chosen texts of a drop-down of which several may be chosen, whatever its markup says of that; null when it cannot be told. Chips are
 * read one by one. One that shows all in one line is taken apart by its options, or by those that its list has shown before it was closed,
 * since a comma may belong to a name.
 */
export function severalChosenTexts(outline: Outline, control: ControlItem): string[] | null {
  const options = optionsOf(control) ?? []
  const chosen = options.filter(option => option.chosen).map(({ text }) => text)
  if (!control.drawn || chosen.length > 0) return chosen
  const pieces = shownPieces(outline, control)
  if (pieces === null) return null
  const [only] = pieces
  if (only === undefined || pieces.length > 1) return pieces
  const known = options.length > 0 ? options : [...seenOptions].map(text => ({ text }))
  return partsOf(only, known) ?? (only.includes(',') || options.length > 0 ? null : [only])
}

/** What a drawn drop-down of one choice shows; null when several words stand there of which one may be chosen. */
function shownValue(outline: Outline, control: ControlItem): string | null {
  const inner = control.element.localName === 'input' ? control.element : innerField(control.element)
  const typed = inner ? oneLine((inner as HTMLInputElement).value) : ''
  if (typed) return typed
  if (harmonyName(control.element)) return ''
  const shown = shownChoices(outline, control)?.filter(text => !isPlaceholder(text))
  return shown && shown.length <= 1 ? (shown[0] ?? '') : null
}

/** The pieces that a drawn drop-down shows: chips, or one line. What is typed to search is no choice where chips stand. */
function shownPieces(outline: Outline, control: ControlItem): string[] | null {
  const shown = harmonyName(control.element) ? [] : shownChoices(outline, control)
  const pieces = shown?.map(oneLine).filter(text => !isPlaceholder(text))
  if (!pieces || pieces.length > 0) return pieces ?? null
  const inner = control.element.localName === 'input' ? control.element : innerField(control.element)
  const typed = inner ? oneLine((inner as HTMLInputElement).value) : ''
  return isPlaceholder(typed) ? [] : [typed]
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
