import { translatedPrompts } from '../translated-labels'

/** A whole text that can be a file's name: no path, an ending of letters and digits. macOS and Linux allow what Windows refuses. */
const fileName = /^[^\\/\n]{1,250}\.[a-z][a-z0-9]{1,4}$/i
/** "File types: *.pdf", "Use .pdf or .docx", "Example: deck.pdf": a sentence about files. */
const aboutFiles = /(?:^|[\s,;:("])\*?\.[a-z][a-z0-9]{1,4}(?=$|[\s,;)"])|[:*?"<>|]\s|https?:|\bwww\./i
/** "contoso.com", "Read the FAQ at docs.microsoft.com": no file of these endings is handed in here. */
const host =
  /(?:^|\s)(?:www\.\S+|[\w.-]+\.(?:com|net|org|gov|edu|mil|int|biz|info|io|ms|eu|de|fr|uk|jp|cn|es|it|nl|ch|at|us|ca|au|dev|cloud|tech))$/i
const size = /\s*[-–·,|]?\s*\(?\s*\d+(?:[.,]\d+)?\s*(?:bytes?|[kmg]i?b)\s*\)?\s*$/i
const fileWord = '(?:file|document|presentation|spreadsheet|workbook|archive|attachment)'
const fileMaker = '(?:(?:microsoft )?(?:adobe|pdf|word|power ?point|excel|office|image|text|zip|video|csv) )'
const upload = '(?:last )?(?:uploaded|added|modified|updated|created) (?:on|by|at|just now|today|yesterday|\\d).*'
const done =
  'upload(?:ed)?(?: complete[d]?| successful(?:ly)?)?|complete[d]?|done|success(?:ful(?:ly)?)?|validated|processed'
const note = new RegExp(
  `^(?:${done}|ready|draft|new|pdf|file|\\d+ ${fileMaker}?${fileWord}s?(?: (?:uploaded|selected|added|attached))?|${fileMaker}${fileWord}|${upload})\\W*$`,
  'i',
)
const uploaded = new RegExp(`^(?!upload\\W*$)(?:successfully )?(?:${done}|uploaded .*)\\W*$`, 'i')
const atWork = /\b(?:uploading|processing|scanning|queued|pending|in progress)\b|\b\d{1,3}\s?%/i
/** Words that a sentence of help may hold as well: alone they tell a file's state. */
const atWorkAlone =
  /^\W*(?:waiting|validating|verifying|checking|preparing|converting|removing|deleting)(?: (?:for|to|in) .*| (?:the |your )?(?:file|document))?\W*$/i
const failed =
  /\b(?:failed|error|could not|couldn[’']t|cannot|can[’']t|not (?:supported|allowed|permitted|accepted|uploaded|valid)|unsupported|rejected|blocked|refused|aborted|cancell?ed|corrupt(?:ed)?|too (?:large|big|long|many)|timed out|virus|malware|infected|invalid|exceed(?:s|ed|ing)?|retry|try again)\b/i
/** What must be, or would be if, is help on files and not the state of one. */
const rule = /\b(?:must|should|may not|if|when|that|which|never|do not|don[’']t|undone)\b/i
const severalFiles = /\b(?:files|documents|formats|types|names|uploads|attachments)\b/i
const removed = /^\W*(?:(?:file )?(?:removed|deleted)|undo|restore)\b.{0,20}$|[–—-]\s*(?:removed|deleted)\W*$/i
const moreFiles =
  /^(?:\+\s?\d+(?: more)?|(?:and )?\d+ (?:more|others?|further)|(?:show|view|see|load) (?:all|more|\d+ more)(?:\s*\(?\d+\)?)?)(?: (?:files?|documents?))?\W*$/i
const count = new RegExp(`^(\\d+) ${fileWord}s?(?: (?:uploaded|selected|added|attached))?\\W*$`, 'i')
/** Words by which a link names what is there to read, and not what was handed in. */
const helpLink = /\b(?:guides?|guidance|guidelines?|help|instructions?|learn|how[ -]?to|faqs?)\b/i
/** Words that tell so of any text. */
const sample = /\b(?:samples?|examples?)\b|^(?:see|read|learn)\b/i
const prompt =
  /^(?:or )?(?:browse|choose|select|upload|add) (?:your |an? )?(?:files?|file\(s\)|documents?)\b|\bbrowse your (?:files?|file\(s\))|^(?:drag|drop)\b.*\b(?:here|files?|packages?|documents?)\b/i

/** The file name that a text shows, without a size behind it; null when the text is not one. */
export function fileNameIn(text: string): string | null {
  const name = withoutSize(text.replace(/\s+/g, ' '))
  return fileName.test(name) && !aboutFiles.test(name) && !host.test(name) ? name : null
}

export const withoutSize = (text: string): string => text.trim().replace(size, '').trim()

/** "Drag your packages here (.zip) or browse your file(s)..": what a drop box says while it takes a file. */
export const isPrompt = (text: string): boolean =>
  text.length <= 120 && (prompt.test(text.trim()) || translatedPrompts.some(words => text.includes(words)))

/** A button that says no more than "Browse" or "Upload". */
export const isPromptAction = (text: string): boolean =>
  isPrompt(text) || /^(?:browse|upload|choose|select)(?: files?)?\W*$/i.test(text.trim())

/** A word on the state of an upload, or a size: beside a file's name, never one itself. */
export const isUploadNote = (text: string): boolean => note.test(text.trim()) || withoutSize(text) === ''

/** "No file uploaded": the slot says itself that it is empty. */
export const saysNoFile = (text: string): boolean =>
  /^no (?:files?|documents?|data)(?: (?:is|are|was|were|have been))?(?: (?:uploaded|selected|chosen|added|attached|yet))*\W*$/i.test(
    text.trim(),
  )

export const saysAtWork = (text: string): boolean => atWork.test(text) || atWorkAlone.test(text)
export const saysFailed = (text: string): boolean => failed.test(text) && !rule.test(text)

/** "Files exceeding 10 MB are not supported": help, or the error of one of several. */
export const mayBeHelp = (text: string): boolean => severalFiles.test(text)

/** "Removed", "Undo": gone for the one who fills in the form, though its name still stands there. */
export const saysRemoved = (text: string): boolean => removed.test(text.trim())

/** A word that only an upload which has come to its end leaves beside a file's name. */
export const saysUploaded = (text: string): boolean => uploaded.test(text.trim())

/** "+2 more", "Show all (5)": there are files that are not shown. */
export const saysMoreFiles = (text: string): boolean => moreFiles.test(text.trim())

/** The number in "2 files". */
export function fileCountIn(text: string): number | null {
  const [, number] = count.exec(text.trim()) ?? []
  return number === undefined ? null : Number(number)
}

/** "sample-one-pager.pdf", "See the guide.pdf". What was handed in may be a guide; a link to one rather helps. */
export function isHelpName(text: string, isLink: boolean): boolean {
  const words = text.replace(/[_-]/g, ' ')
  return sample.test(words) || (isLink && helpLink.test(words))
}
