import { actionWords, labelWords } from '../label-text'
import { translatedContactLinks } from '../translated-labels'

const none =
  /^(?:there are )?no (?:co-sell |sales |partner )?contacts(?: (?:are |were |have been )?(?:yet|added|added yet|found|available|imported yet|to (?:show|display)))?$/
const noneByYou = /^you (?:have not|haven't) (?:yet )?(?:added|imported) any contacts(?: yet)?$/
const noRows = /^no (?:data|items|records|rows|results)(?: (?:found|available|yet|to (?:show|display)))?$/
const count = /^(\d{1,5}) (?:co-sell |sales |partner )?contacts?(?: (?:imported|loaded|added|in total))?$/
const share = /^(?:showing )?\d+ ?(?:-|–|to) ?\d+ of (\d+)(?: (?:co-sell )?(?:contacts|items|rows|results))?$/
const contactsFile = /^(?:download contacts template|import contacts|export contacts)(?: \(\.?csv\))?$/
const otherPage = /^(?:(?:next|previous|first|last)(?: page)?|load more|show more|page \d+)$/

const translatedFiles = new Set(translatedContactLinks.map(actionWords))

/** A sentence that says there are none. That an import brought none says nothing about those from before. */
export const saysNoContacts = (text: string): boolean => {
  const words = labelWords(text)
  return none.test(words) || noneByYou.test(words)
}

/** The same, as a table words it. */
export const saysNoRows = (text: string): boolean => noRows.test(labelWords(text))

/** The number in "3 contacts", "0 co-sell contacts" or "1-10 of 25". */
export function contactCountIn(text: string): number | null {
  const words = labelWords(text)
  const [, number] = count.exec(words) ?? share.exec(words) ?? []
  return number === undefined ? null : Number(number)
}

/** "Import contacts (.csv)" and its neighbours, with or without a limit. */
export const isContactsFileLink = (text: string): boolean =>
  contactsFile.test(actionWords(text)) || translatedFiles.has(actionWords(text))

/** A way to further rows: what is shown is not all. */
export const isOtherPage = (text: string): boolean => otherPage.test(actionWords(text))
