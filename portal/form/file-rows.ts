import type { Item, Outline, Range, Span } from '../dom/outline'
import { isMark } from '../label-text'
import { isRemove } from './actions'
import { fileNameIn, isPrompt, isUploadNote, saysAtWork, saysFailed, withoutSize } from './file-text'

export type FileRow =
  | { state: 'there'; name: string }
  | { state: 'at-work' }
  | { state: 'failed' }
  | { state: 'unnamed' }

/** The files in a drop box: one for each Remove or Delete, and those that are shown without one. */
export function fileRowsIn(outline: Outline, range: Range, caption: string): FileRow[] {
  const removes = indexesOf(outline, range, isRemove)
  if (removes.length > 0) return removes.map(at => rowFile(outline, removeRow(outline, range, removes, at), caption))
  const prompt = indexesOf(outline, range, item => isPrompt(item.text))[0]
  const files = indexesOf(outline, range, item => nameOf(item, caption) !== null && !isTemplate(item))
  const shown = prompt === undefined ? files : files.filter(at => at > prompt)
  return shown.map((at, index) => rowFile(outline, { start: at, end: shown[index + 1] ?? range.end }, caption))
}

/** The items of one file: the innermost element around its Remove with words in it, else what stands since the last one. */
function removeRow(outline: Outline, range: Range, removes: readonly number[], at: number): Range {
  const owner = outline.items[at]?.owner
  for (let span: Span | null | undefined = owner?.parent; span; span = span.parent) {
    const { start, end } = span
    if (start < range.start || end > range.end || removes.some(other => other !== at && start <= other && other < end))
      break
    const row = { start, end }
    if (indexesOf(outline, row, item => saysWhat(item)).length > 0) return row
  }
  const before = removes[removes.indexOf(at) - 1]
  const sinceLast = { start: before === undefined ? range.start : before + 1, end: at + 1 }
  if (indexesOf(outline, sinceLast, item => fileNameIn(item.text) !== null).length > 0) return sinceLast
  const next = removes[removes.indexOf(at) + 1]
  // What stands before another Remove is that one's own.
  if (next !== undefined && indexesOf(outline, sinceLast, item => saysWhat(item) && !isPrompt(item.text)).length > 0)
    return sinceLast
  return { start: at, end: next ?? range.end }
}

function rowFile(outline: Outline, row: Range, caption: string): FileRow {
  const items = outline.items.slice(row.start, row.end)
  const named = items.find(item => nameOf(item, caption) !== null)
  const rest = items
    .filter(item => item !== named && item.kind !== 'image')
    .map(({ text }) => text)
    .join(' ')
  if (saysFailed(rest)) return { state: 'failed' }
  if (saysAtWork(rest)) return { state: 'at-work' }
  const name = named ? nameOf(named, caption) : plainName(items)
  return name ? { state: 'there', name } : { state: 'unnamed' }
}

/** A file without an ending, as the only thing that its row says. */
function plainName(items: readonly Item[]): string | null {
  const words = items.filter(saysWhat).map(({ text }) => withoutSize(text))
  return words.length === 1 ? (words[0] ?? null) : null
}

const saysWhat = (item: Item) =>
  !isRemove(item) && !isMark(item.text) && !isUploadNote(item.text) && !isSideAction(item)

const isSideAction = ({ kind, text }: Item) =>
  kind === 'action' && /^(?:show|hide|view|preview|download|replace|edit|cancel|retry|more)\b/i.test(text.trim())

/** A file's name in a text, a link or a picture's alt text, where the slot's own name may stand before it. */
function nameOf(item: Item, caption: string): string | null {
  if (item.kind === 'control') return null
  if (item.kind === 'text') return fileNameIn(item.text)
  if (item.kind === 'action') return fileNameIn(wholeName(item.element, item.text))
  const alt = item.text.toLowerCase().startsWith(`${caption.toLowerCase()} `)
    ? item.text.slice(caption.length)
    : item.text
  return fileNameIn(alt)
}

/** A name cut short on the screen stands whole in the link's title. */
function wholeName(element: Element, text: string): string {
  const title = element.getAttribute('title')?.trim() ?? ''
  const cut = /^(.*?)(?:…|\.\.\.)/.exec(text)
  return cut && title.startsWith(cut[1] ?? '') ? title : text
}

export const isTemplate = ({ text }: Item) => /\btemplate\b/i.test(text.replace(/[_-]/g, ' '))

function indexesOf(outline: Outline, { start, end }: Range, wanted: (item: Item) => boolean): number[] {
  const found: number[] = []
  for (let index = start; index < end; index += 1) {
    const item = outline.items[index]
    if (item && wanted(item)) found.push(index)
  }
  return found
}
