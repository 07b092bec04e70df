/** A whole text that is a file's name: no path, an ending of letters and digits. */
const fileName = /^[^\\/:*?"<>|\n]{1,250}\.[a-z][a-z0-9]{1,4}$/i
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
  const name = text.replace(/\s+/g, ' ').trim().replace(size, '').trim()
  return fileName.test(name) && !/https?:|\bwww\./i.test(name) ? name : null
}

/** "Drag your packages here (.zip) or browse your file(s)..": what a drop box says while it takes a file. */
export const isPrompt = (text: string): boolean => text.length <= 120 && prompt.test(text.trim())

/** A button that says no more than "Browse" or "Upload". */
export const isPromptAction = (text: string): boolean =>
  isPrompt(text) || /^(?:browse|upload|choose|select)(?: files?)?\W*$/i.test(text.trim())

/** A word on the state of an upload, or a size: beside a file's name, never one itself. */
export const isUploadNote = (text: string): boolean => state.test(text.trim()) || text.replace(size, '').trim() === ''

export const saysAtWork = (text: string): boolean => atWork.test(text)
export const saysFailed = (text: string): boolean => failed.test(text)
