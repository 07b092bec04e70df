import { harmonyName } from '../dom/harmony'
import type { ControlItem, Outline } from '../dom/outline'
import { type DrawnOption, drawnOptions, seenOptions } from './drawn-list'
import { isBlankOption, isUncertainOption, nativeText } from './native-options'
import { oneLine } from './one-line'
import { mayBeSeveral, partsOf } from './parts'
import { isDoubtful, isPartial } from './prompts'
import { isAsking, isUnsure, type Shown, shownChoices } from './shown-choices'
import { isOpen, isWrittenInto, typedIn } from './typed-text'

export { oneLine } from './one-line'

export type ChoiceOption = DrawnOption

/** What a drop-down offers, with its visible texts; options that only ask to choose are left out. Null when it does not show them. */
export function optionsOf({ element, drawn }: ControlItem): ChoiceOption[] | null {
  if (drawn) return drawnOptions(element)
  return [...(element as HTMLSelectElement).options]
    .filter(option => !isBlankOption(option))
    .map(option => ({ text: nativeText(option), element: option, chosen: option.selected }))
}

/**
 * The chosen texts of a drop-down in its own order, null when that cannot be told.
 * @param label the words by which the field was found: a drop-down that shows them has nothing chosen
 */
export function chosenTexts(outline: Outline, control: ControlItem, label = ''): string[] | null {
  if (!control.drawn) return nativeChoices(control, label)
  if (control.control !== 'select') return severalChosenTexts(outline, control, label)
  const drawn = drawnOf(control)
  if (harmonyName(control.element)) return harmonyChoice(control, drawn, label)
  const typed = typedOf(control, label)
  if (typed) return typedChoice(outline, control, drawn, typed, label)
  const shown = shownChoices(outline, control, label, drawn.known)
  if (!shown || shown.texts.length > 1) return null
  const [only] = shown.texts
  if (only === undefined) return drawn.chosen.length > 1 ? null : claimed(control, drawn, shown)
  if (isWrittenInto(control.element) && !drawn.chosen.includes(only)) return null
  return isCertain(only, drawn) ? [only] : null
}

/**
 * The chosen texts of a drop-down of which several may be chosen, whatever its markup says of that; null when it cannot be told. Chips are
 * read one by one. One that shows all in one line is taken apart by its options, or by those that its list has shown before it was closed,
 * since a comma may belong to a name. An open list may hold only what was searched for, or mark what the keys stand on: box and list have
 * to agree.
 */
export function severalChosenTexts(outline: Outline, control: ControlItem, label = ''): string[] | null {
  if (!control.drawn) return nativeChoices(control, label)
  const drawn = drawnOf(control)
  if (harmonyName(control.element) && drawn.chosen.length > 0) return certainOnes(drawn.chosen)
  const shown = piecesOf(outline, control, drawn, label)
  if (!shown) return null
  if (shown.texts.length === 0) return claimed(control, drawn, shown)
  if (isWrittenInto(control.element)) return null
  const [only, second] = shown.texts
  if (only !== undefined && second === undefined) {
    if (countIn(only) === drawn.chosen.length && drawn.chosen.length > 1) return certainOnes(drawn.chosen)
    const parts = partsOf(only, drawn.known) ?? (mayBeSeveral(only) || !isCertain(only, drawn) ? null : [only])
    return parts && agrees(parts, drawn) ? parts : null
  }
  return shown.texts.every(text => isCertain(text, drawn)) && agrees(shown.texts, drawn) ? shown.texts : null
}

interface Drawn {
  options: readonly DrawnOption[]
  /** What the list says is chosen. */
  chosen: string[]
  /** Texts that are certainly options, this list's or another's. */
  known: ReadonlySet<string>
}

function drawnOf({ element }: ControlItem): Drawn {
  const options = drawnOptions(element) ?? []
  const lines = options.flatMap(option => [
    option.text,
    ...[...option.element.children].map(part => oneLine(part.textContent)),
  ])
  return {
    options,
    chosen: options.filter(({ chosen }) => chosen).map(({ text }) => text),
    known: new Set([...lines, ...seenOptions]),
  }
}

function nativeChoices({ element }: ControlItem, label: string): string[] | null {
  const chosen = [...(element as HTMLSelectElement).options].filter(
    option => option.selected && !isBlankOption(option, label),
  )
  return chosen.some(isUncertainOption) ? null : chosen.map(nativeText)
}

/** Harmony's drop-down shows its choice in a field, and marks its options with it. */
function harmonyChoice(control: ControlItem, { chosen }: Drawn, label: string): string[] | null {
  const text = typedOf(control, label)?.text
  return text ? [text] : chosen.length > 1 ? null : chosen
}

/** What stands in the field, null when that only asks for a choice. */
function typedOf({ element }: ControlItem, label: string) {
  const typed = typedIn(element)
  return typed && !isAsking(typed.text, element, element, label) ? typed : null
}

function typedChoice(
  outline: Outline,
  control: ControlItem,
  drawn: Drawn,
  { text, mayBeSearch }: NonNullable<ReturnType<typeof typedOf>>,
  label: string,
): string[] | null {
  if (mayBeSearch) return drawn.chosen.includes(text) ? [text] : null
  const shown = control.element.localName === 'input' ? null : shownChoices(outline, control, label, drawn.known)
  if (shown?.texts.some(other => other !== text)) return null
  return isCertain(text, drawn) && (drawn.known.has(text) || !isUnsure(text, label)) ? [text] : null
}

/** The pieces that a drop-down of several choices shows. What is typed to search is no choice where chips stand. */
function piecesOf(outline: Outline, control: ControlItem, drawn: Drawn, label: string): Shown | null {
  const isHarmony = harmonyName(control.element) !== null
  const shown = isHarmony ? { texts: [], asks: false } : shownChoices(outline, control, label, drawn.known)
  if (!shown || shown.texts.length > 0) return shown
  const typed = typedOf(control, label)
  if (!typed) return shown
  if (!isHarmony && !drawn.known.has(typed.text) && isUnsure(typed.text, label)) return null
  if (isHarmony || typed.isClosed || countIn(typed.text) !== null) return { texts: [typed.text], asks: false }
  const parts = partsOf(typed.text, new Set(drawn.chosen))
  return parts && { texts: parts, asks: false }
}

/** What the list says where the box shows nothing. One that asks for a choice, or whose list is open, says something else. */
function claimed({ element }: ControlItem, { chosen }: Drawn, { asks }: Shown): string[] | null {
  if (chosen.length === 0) return []
  if (!harmonyName(element) && (asks || isOpen(element))) return null
  return certainOnes(chosen)
}

const certainOnes = (texts: string[]) => (texts.some(text => isDoubtful(text) || /^all\b/i.test(text)) ? null : texts)

/** Whether a text can be a choice as a whole: a known option, or no count and not unknown to a list that is there. */
const isCertain = (text: string, { known, options }: Drawn) =>
  known.has(text) || (options.length === 0 && !isPartial(text))

/** Whether the list marks just those of its options that the box shows, or marks none. */
function agrees(texts: readonly string[], { options, chosen }: Drawn): boolean {
  if (chosen.length === 0) return true
  return options.every(option => option.chosen === texts.includes(option.text))
}

/** "2 options selected" */
function countIn(text: string): number | null {
  const count = /^(\d+)(?: \S+)? selected$/i.exec(text)?.[1]
  return count === undefined ? null : Number(count)
}
