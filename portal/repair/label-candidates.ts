import type { Repair } from '@/platform/repairs'
import { type Outline, type Range, type Span, textAndActions, wordsIn } from '../dom/outline'
import {
  fileNameIn,
  isPrompt,
  isPromptAction,
  isUploadNote,
  saysAtWork,
  saysFailed,
  saysNoFile,
} from '../form/file-text'
import { nameOf, ownLabel } from '../form/names'
import { isMark, shownLabel } from '../label-text'
import { isValuePlace, placeOf } from '../structure/places'

type Candidate = Pick<Repair, 'label' | 'named'>

/** How far before a control its label is looked for, in texts. */
const mostTexts = 8
/** A name may stand on a component around the control. */
const mostSteps = 4
const longestCaption = 120

/**
 * Words by which what stands at a place of the page could be known, the likeliest first: what its own markup ties to it, then the captions
 * before it, the nearest first, then sentences. What was entered or chosen is no label.
 */
export function labelCandidates(outline: Outline, target: Span, within: Range): Candidate[] {
  const captions = textsBefore(outline, target, within)
  const all = [
    ...ownWords(outline, target),
    ...captions.filter(words => !isSentence(words)).map(toLabel),
    ...captions.filter(isSentence).map(toLabel),
  ]
  return all.filter(({ label }) => label !== '' && !isMark(label))
}

/** A label's element, a legend, an accessible name. */
function ownWords(outline: Outline, target: Span): Candidate[] {
  const found: Candidate[] = []
  const control = outline.items.slice(target.start, target.end).find(({ kind }) => kind === 'control')
  const inner = control && 'element' in control ? control.element : target.element
  const label = ownLabel(inner)
  if (label && !isTick(inner)) found.push({ label: shownLabel(label.textContent ?? '') })
  let span: Span | null = target
  for (let steps = 0; span && steps < mostSteps; span = span.parent, steps += 1) {
    const legend = span.element.localName === 'fieldset' && span.element.querySelector(':scope > legend')
    if (legend) found.push({ label: shownLabel(legend.textContent ?? '') })
    const name = isValuePlace(span) || isTick(span.element) ? '' : shownLabel(nameOf(span.element))
    if (name) found.push({ label: name }, { label: name, named: true })
  }
  return found
}

const isTick = (element: Element) =>
  /^(?:checkbox|radio)$/.test(element.getAttribute('role') ?? element.getAttribute('type') ?? '')

/** The texts at the target and before it, alone and together with what makes one label with them. */
function textsBefore(outline: Outline, target: Span, within: Range): string[] {
  const texts: string[] = []
  const last = Math.max(target.end - 1, target.start)
  for (let index = last; index >= within.start && texts.length < mostTexts; index -= 1) {
    const item = outline.items[index]
    if (item?.kind !== 'text' || isMark(item.text) || item.owner.inMenu) continue
    if (isValueText(outline, index) || isOfFile(item.text)) continue
    texts.push(item.text, ...wholes(outline, item.owner))
  }
  return [...new Set(texts)]
}

/** Whether a text is what somebody entered or chose, as far as its place tells. */
export function isValueText(outline: Outline, index: number): boolean {
  const item = outline.items[index]
  return item !== undefined && (placeOf(outline, index) === 'value' || hasValuePlace(item.owner))
}

/** What a drop box says of files names no box. */
const isOfFile = (words: string) =>
  [isPrompt, isPromptAction, isUploadNote, saysAtWork, saysFailed, saysNoFile].some(says => says(words)) ||
  fileNameIn(words) !== null

function hasValuePlace(owner: Span): boolean {
  for (let span: Span | null = owner, steps = 0; span && steps < mostSteps; span = span.parent, steps += 1)
    if (isValuePlace(span)) return true
  return false
}

/** The words of the small elements around a text that hold nothing but words. */
function wholes(outline: Outline, owner: Span): string[] {
  const words: string[] = []
  for (let span: Span | null = owner, steps = 0; span && steps < mostSteps; span = span.parent, steps += 1) {
    const items = outline.items.slice(span.start, span.end)
    if (items.some(({ kind }) => kind === 'control')) break
    words.push(wordsIn(outline, span, span.level > 0 ? textAndActions : undefined))
  }
  return words
}

const toLabel = (words: string): Candidate => ({ label: shownLabel(words) })

const isSentence = (words: string) => words.length > longestCaption || /[.!…]\s*$/.test(words)
