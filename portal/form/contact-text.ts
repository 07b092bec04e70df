import { actionWords, labelWords } from '../label-text'
import { translatedContactLinks } from '../translated-labels'

const none =
  /^(?:there are )?no (?:co-sell |sales |partner )?contacts(?: (?:are |were |have been )?(?:yet|added|added yet|found|available|imported yet|to (?:show|display)))?$/
const noneByYou = /^you (?:have not|haven't) (?:yet )?(?:added|imported) any contacts(?: yet)?$/
const noRows = /^no (?:data|items|records|rows|results)(?: (?:found|available|yet|to (?:show|display)))?$/
const number = '(\\d{1,3}(?:[., ]\\d{3})+|\\d{1,5})'
const things = '(?:(?:co-sell |sales |partner )?(?:contacts?|items?|rows?|results?|entries|records?))'
const count = new RegExp(`^${number} (?:co-sell |sales |partner )?contacts?(?: (?:imported|loaded|added|in total))?$`)
const share = new RegExp(`^(?:showing )?\\d+ ?(?:-|–|to) ?\\d+ of ${number}(?: ${things})?$`)
const total = new RegExp(`^total:? ${number}(?: ${things})?$`)
/** A share of an amount that is not told, "1-10 of many". */
const anyShare = /^(?:showing )?\d+ ?(?:-|–|to) ?\d+ of\b/
const pages = /^page (\d+) (?:of|\/) (\d+)$/
const loading = /^(?:loading|please wait|fetching)\b/
const filtered =
  /^(?:\d+ filters?(?: applied)?|filtered (?:by|on)\b.*|(?:clear|remove|reset)(?: all)? (?:filters?|search))$/
const gone = /^(?:(?:contact )?(?:removed|deleted)|undo(?: (?:remove|delete|removal))?|restore|undelete)$/
const searches = /\b(?:search|filter|find)\b/
const contactsFile = /^(?:download contacts template|import contacts|export contacts)(?: \(\.?csv\))?$/
const otherPage =
  /^(?:(?:go to )?(?:the )?(?:next|previous|prev|first|last)(?: page)?|(?:load|show|view|see) (?:more|all)(?: contacts)?|(?:load|show|view|see)? ?\d+ more|(?:go to )?page \d+)$/
const pageArrow = /^[‹›«»<>←→]{1,2}$/

const translatedFiles = new Set(translatedContactLinks.map(actionWords))

/** A sentence that says there are none. That an import brought none says nothing about those from before. */
export const saysNoContacts = (text: string): boolean => {
  const words = labelWords(text)
  return none.test(words) || noneByYou.test(words)
}

/** The same, as a table words it. */
export const saysNoRows = (text: string): boolean => noRows.test(labelWords(text))

/** The number in "3 contacts", "0 co-sell contacts", "1-10 of 25" or "Total 25 items". */
export function contactCountIn(text: string): number | null {
  const words = labelWords(text)
  const [, found] = count.exec(words) ?? share.exec(words) ?? total.exec(words) ?? []
  return found === undefined ? null : Number(found.replace(/[., ]/g, ''))
}

/** "Page 1 of 3", "1-10 of many", "3 more": what is shown is not all. */
export function saysPart(text: string): boolean {
  const words = labelWords(text)
  const [, , last] = pages.exec(words) ?? []
  if (last !== undefined) return Number(last) > 1
  return (anyShare.test(words) && !share.test(words)) || /^\+? ?\d+ more$/.test(words)
}

/** "Deleted", "Undo": gone for the one who fills in the form, though the row still stands there. */
export const saysGone = (text: string): boolean => gone.test(labelWords(text))

export const saysLoading = (text: string): boolean => loading.test(labelWords(text))

/** "2 filters applied", "Clear filters": what is shown is a choice among them. */
export const saysFiltered = (text: string): boolean => filtered.test(labelWords(text))

/** The words of a field that narrows down what is shown. */
export const saysSearch = (text: string): boolean => searches.test(labelWords(text))

/** "Import contacts (.csv)" and its neighbours, with or without a limit. */
export const isContactsFileLink = (text: string): boolean =>
  contactsFile.test(actionWords(text)) || translatedFiles.has(actionWords(text))

/** A way to further rows: what is shown is not all. */
export const isOtherPage = (text: string): boolean => otherPage.test(actionWords(text))

/** "›" or "2" in a row of pages. */
export const isPageArrow = (text: string): boolean => pageArrow.test(text.trim())
export const isPageNumber = (text: string): boolean => /^\d{1,4}$/.test(text.trim())
