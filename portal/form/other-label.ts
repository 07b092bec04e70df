import type { ControlItem, Outline, Span } from '../dom/outline'
import { wordsIn } from '../dom/outline'
import { isMark, labelWords } from '../label-text'
import { nameOf, ownLabel } from './names'
import { isPrompt } from './prompts'
import type { Reach } from './reach'

/** What components call themselves or their parts, whatever they are used for. */
const generic =
  /^(?:open|toggle|show|expand|search|dropdown|drop-down|combo ?box|list|options?|input|text|group|field|required|upload|browse|drag|drop|attach|files?)\b/

/**
 * Whether a control bears words that are not those it was looked for by: a working label, a legend, a name of its own or of something
 * around it that leaves the label outside (`shared` holds both). Then it is another field's, though it follows the label. What the boxes of
 * a group are called is no name of the whole.
 */
export function isAnothers(
  outline: Outline,
  { element, owner, control }: ControlItem,
  reach: Reach,
  shared: Span,
): boolean {
  const isBox = control === 'checkbox' || control === 'radio'
  if (!isBox && hasOtherLabel(outline, element, reach)) return true
  return isNamedOtherwise(isBox ? groupAround(owner, shared) : owner, reach, shared)
}

function groupAround(owner: Span, shared: Span): Span | null {
  for (let span: Span | null = owner; span && span !== shared; span = span.parent)
    if (isGroup(span.element)) return span
  return null
}

const isGroup = (element: Element) =>
  element.localName === 'fieldset' ||
  /^(?:group|radiogroup)$/.test(element.getAttribute('role') ?? '') ||
  /-group\b/.test(element.localName)

function isNamedOtherwise(from: Span | null, { hit }: Reach, shared: Span): boolean {
  const own = labelWords(hit.text)
  for (let span = from; span && span !== shared; span = span.parent) {
    const name = labelWords(nameOf(span.element) || legendOf(span.element))
    if (name === '' || isPrompt(name) || generic.test(name)) continue
    if (!name.includes(own) && !own.includes(name)) return true
  }
  return false
}

const legendOf = (element: Element): string =>
  element.localName === 'fieldset' ? (element.querySelector(':scope > legend')?.textContent ?? '') : ''

/** Whether a working link ties a control to a visible label that is not the one it was found by. */
export function hasOtherLabel(outline: Outline, control: Element, { hit }: Reach): boolean {
  const label = ownLabel(control)
  const span = label ? outline.spanOf.get(label) : undefined
  if (!span || isMark(wordsIn(outline, span))) return false
  return hit.named ? false : hit.start < span.start || span.end < hit.end
}
