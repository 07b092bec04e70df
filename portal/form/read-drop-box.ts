import { type ControlItem, type Item, type Outline, type Range, wordsIn } from '../dom/outline'
import { isMark } from '../label-text'
import { isRemove } from './actions'
import { isInOtherColumn } from './drop-box-column'
import { fileRowsIn, isTemplate } from './file-rows'
import {
  fileCountIn,
  fileNameIn,
  isPrompt,
  isPromptAction,
  isUploadNote,
  saysAtWork,
  saysFailed,
  saysMoreFiles,
  saysNoFile,
  saysRemoved,
} from './file-text'
import { type Finding, unclear } from './finding'
import type { Reach } from './reach'
import { type Stretch, stretchOf } from './stretch'

/**
 * The names of the files in one slot of the documents. The caption above it says which slot it is, for the inputs of all
 * slots are alike, and a filled one may have none. Null where nothing below the caption takes or shows a file.
 */
export function readDropBox(outline: Outline, reach: Reach): Finding<string[]> | null {
  const stretch = stretchOf(outline, reach, isPart, isBeside)
  if (!stretch) return null
  const whole = {
    start: Math.max(reach.start, Math.min(stretch.start, stretch.box.start)),
    end: Math.max(stretch.end, stretch.box.end),
  }
  const items = outline.items.slice(whole.start, whole.end)
  if (stretch.doubtful || isSeveralBoxes(items) || isInOtherColumn(outline, whole, reach.span)) return unclear
  const invites = items.some(item => isPromptItem(item) || isShownInput(item))
  const rows = fileRowsIn(outline, whole, wordsIn(outline, reach.hit), invites)
  if (rows.some(({ state }) => state === 'at-work')) return { state: 'not-ready' }
  if (rows.some(({ state }) => state === 'unnamed') || items.some(({ text }) => saysRemoved(text))) return unclear
  const names = rows.flatMap(row => (row.state === 'there' ? [row.name] : []))
  // The browser itself names the files of an input that is displayed; a hidden one may hold what was removed since.
  const picked = items.flatMap(item => (isShownInput(item) ? pickedNames(item.element) : []))
  const saysEmpty = items.some(({ text }) => saysNoFile(text))
  if (saysEmpty && names.length + picked.length > 0) return unclear
  if (showsPart(items, rows.length + picked.length)) return unclear
  const isShown = saysEmpty || rows.length > 0 || invites
  if (!isShown && saysUnknown(outline, whole)) return unclear
  return { state: 'found', value: [...new Set([...names, ...picked])], ...controlsOf(outline, reach, stretch, whole) }
}

const isFileInput = (item: Item): item is ControlItem => item.kind === 'control' && item.control === 'file'

const isShownInput = (item: Item): item is ControlItem => isFileInput(item) && !item.hidden

const isPromptItem = (item: Item) =>
  (item.kind === 'text' && isPrompt(item.text)) || (item.kind === 'action' && isPromptAction(item.text))

const isPart = (item: Item) =>
  item.kind === 'control'
    ? isFileInput(item)
    : isPromptItem(item) ||
      isRemove(item) ||
      saysMoreFiles(item.text) ||
      saysRemoved(item.text) ||
      (fileNameIn(item.text) !== null && !isTemplate(item))

const isBeside = ({ kind, text }: Item) =>
  kind === 'text' &&
  text.length < 80 &&
  (isUploadNote(text) || saysAtWork(text) || saysFailed(text) || saysNoFile(text))

/** Two invitations of the same make: one caption, two boxes. Which of them is meant nobody can tell. */
function isSeveralBoxes(items: readonly Item[]): boolean {
  const prompts = items.filter(isPromptItem)
  return (
    prompts.filter(({ kind }) => kind === 'text').length > 2 ||
    prompts.filter(({ kind }) => kind === 'action').length > 1
  )
}

/** The box says itself that it has other files than those it shows. */
const showsPart = (items: readonly Item[], shown: number) =>
  items.some(({ text }) => saysMoreFiles(text) || (fileCountIn(text) ?? shown) !== shown)

const pickedNames = (input: HTMLElement) => [...((input as HTMLInputElement).files ?? [])].map(({ name }) => name)

const saysUnknown = (outline: Outline, { start, end }: Range) =>
  outline.items
    .slice(start, end)
    .some(item => item.kind !== 'control' && !isMark(item.text) && !isUploadNote(item.text))

/** The box itself belongs to the field when it holds nothing else, so that focus on anything in it counts. */
function controlsOf(outline: Outline, reach: Reach, stretch: Stretch, whole: Range) {
  const items = outline.items.slice(whole.start, whole.end)
  const box = stretch.box.element
  const inner = items.flatMap(item => (item.kind === 'control' || item.kind === 'action' ? [item.element] : []))
  const controls = box && isWithin(reach, outline, box) ? [...new Set([box as HTMLElement, ...inner])] : inner
  const shown = items.find(item => item.kind === 'action' || (item.kind === 'control' && !item.hidden))
  const focusTarget = shown && 'element' in shown ? (shown.element as HTMLElement) : null
  return { controls, focusTarget }
}

function isWithin(reach: Reach, outline: Outline, element: Element): boolean {
  const span = outline.spanOf.get(element)
  return span !== undefined && reach.start <= span.start && span.end <= reach.end
}
