import type { Item, Outline, Range, Span } from '../dom/outline'
import { isMark } from '../label-text'
import { isRemove } from './actions'
import {
  fileNameIn,
  isHelpName,
  isPrompt,
  isUploadNote,
  mayBeHelp,
  saysAtWork,
  saysFailed,
  saysUploaded,
  withoutSize,
} from './file-text'
import { isStruck } from './struck'

export type FileRow =
  | { state: 'there'; name: string }
  | { state: 'at-work' }
  | { state: 'failed' }
  | { state: 'unnamed' }

/** The files in a drop box: one for each Remove or Delete, and those that are shown without one. `invites`: the box asks for a file. */
export function fileRowsIn(outline: Outline, range: Range, caption: string, invites: boolean): FileRow[] {
  const removes = indexesOf(outline, range, isRemove)
  if (removes.length > 0) return removes.map(at => rowFile(outline, removeRow(outline, range, removes, at), caption))
  const prompt = indexesOf(outline, range, item => isPrompt(item.text))[0] ?? -1
  const files = indexesOf(outline, range, item => nameOf(item, caption) !== null && !isTemplate(item))
  return files.flatMap((at, index) => {
    const row = { start: at, end: files[index + 1] ?? range.end }
    const handedIn = isHandedIn(outline, row)
    // What stands over the prompt is there to be taken along.
    if (at < prompt && !handedIn) return []
    const file = rowFile(outline, row, caption)
    return [file.state === 'there' && !handedIn && isDoubtful(outline, at, invites) ? { state: 'unnamed' } : file]
  })
}

/** Whether what stands beside a name tells that it is a file which was handed in. */
const isHandedIn = (outline: Outline, row: Range) =>
  indexesOf(outline, row, ({ kind, text }) => saysUploaded(text) || (kind === 'action' && replaces.test(text.trim())))
    .length > 0

const replaces = /^(?:(?:replace|change)(?: (?:the |this )?(?:file|document))?|[×✕✖⨯])$/i

/** A name that help may bear, or a link beside an invitation, may be there to be read. */
function isDoubtful(outline: Outline, at: number, invites: boolean): boolean {
  const item = outline.items[at]
  return item !== undefined && (isHelpName(item.text, item.kind === 'action') || (invites && item.kind === 'action'))
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
  const names = namesIn(items, caption)
  const [name] = names
  const texts = items
    .filter(item => item.kind !== 'image' && !isRemove(item))
    .map(({ text }) => (name ? text.replaceAll(name, '') : text))
  const errors = texts.filter(saysFailed)
  if (errors.some(mayBeHelp)) return { state: 'unnamed' }
  if (errors.length > 0) return { state: 'failed' }
  if (texts.some(saysAtWork)) return { state: 'at-work' }
  const words = items.filter(saysWhat)
  if (names.length > 1 || words.some(({ owner }) => isStruck(owner, null))) return { state: 'unnamed' }
  const shown = name ?? plainName(words)
  return shown ? { state: 'there', name: shown } : { state: 'unnamed' }
}

/** The file names of a row, each once; a template or a thing to read is none beside another. */
function namesIn(items: readonly Item[], caption: string): string[] {
  const named = items.filter(item => !isRemove(item) && !opensFile(item) && nameOf(item, caption) !== null)
  const own = named.filter(item => !isTemplate(item) && !isHelpName(item.text, item.kind === 'action'))
  const names = (own.length > 0 ? own : named).map(item => nameOf(item, caption) ?? '')
  return [...new Set(names)]
}

/** "Download deck.pdf" */
const opensFile = ({ kind, text }: Item) =>
  kind === 'action' && /^(?:show|view|preview|download|open|replace)\s/i.test(text.trim())

/** A file without an ending, as the only thing that its row says. */
const plainName = ([only, other]: readonly Item[]): string | null => (only && !other ? withoutSize(only.text) : null)

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
