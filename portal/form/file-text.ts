import { translatedPrompts } from '../translated-labels'

/** A whole text that can be a file's name: no path, an ending of letters and digits. macOS and Linux allow what Windows refuses. */
const fileName = /^[^\\/\n]{1,250}\.[a-z][a-z0-9]{1,4}$/i
/** "File types: *.pdf", "Use .pdf or .docx", "Example: deck.pdf": a sentence about files. */
const aboutFiles = /(?:^|[\s,;:("])\*?\.[a-z][a-z0-9]{1,4}(?=$|[\s,;)"])|[:*?"<>|]\s|https?:|\bwww\./i
const size = /\s*[-–·,|]?\s*\(?\s*\d+(?:[.,]\d+)?\s*(?:bytes?|[kmg]i?b)\s*\)?\s*$/i
const state =
  /^(?:upload(?:ed)?(?: complete[d]?| successful(?:ly)?)?|complete[d]?|done|success(?:ful(?:ly)?)?|validated|processed|ready|draft|new|pdf|file)\W*$/i
const atWork = /\b(?:uploading|processing|scanning|queued|pending|in progress)\b|\b\d{1,3}\s?%/i
const failed =
  /\b(?:failed|error|could not|couldn[’']t|cannot|can[’']t|not supported|rejected|too large|timed out|not uploaded)\b/i
const prompt =
  /^(?:or )?(?:browse|choose|select|upload|add) (?:your |an? )?(?:files?|file\(s\)|documents?)\b|\bbrowse your (?:files?|file\(s\))|^(?:drag|drop)\b.*\b(?:here|files?|packages?|documents?)\b/i

/** The file name that a text shows, without a size behind it; null when the text is not one. */
export function fileNameIn(text: string): string | null {
  const name = withoutSize(text.replace(/\s+/g, ' '))
  return fileName.test(name) && !aboutFiles.test(name) ? name : null
}

export const withoutSize = (text: string): string => text.trim().replace(size, '').trim()

/** "Drag your packages here (.zip) or browse your file(s)..": what a drop box says while it takes a file. */
export const isPrompt = (text: string): boolean =>
  text.length <= 120 && (prompt.test(text.trim()) || translatedPrompts.some(words => text.includes(words)))

/** A button that says no more than "Browse" or "Upload". */
export const isPromptAction = (text: string): boolean =>
  isPrompt(text) || /^(?:browse|upload|choose|select)(?: files?)?\W*$/i.test(text.trim())

/** A word on the state of an upload, or a size: beside a file's name, never one itself. */
export const isUploadNote = (text: string): boolean => state.test(text.trim()) || withoutSize(text) === ''

/** "No file uploaded": the slot says itself that it is empty. */
export const saysNoFile = (text: string): boolean =>
  /^no (?:files?|documents?|data)(?: (?:is|are|was|were|have been))?(?: (?:uploaded|selected|chosen|added|attached|yet))*\W*$/i.test(
    text.trim(),
  )

export const saysAtWork = (text: string): boolean => atWork.test(text)
export const saysFailed = (text: string): boolean => failed.test(text)
