import { fileNameIn, isPrompt, isUploadNote, saysAtWork, saysFailed, saysNoFile } from '../form/file-text'
import { knownColumn, knownText } from './known-text'
import type { PersonalTexts } from './personal-texts'
import { plainWording } from './plain-words'

/**
 * Where a text stands.
 * found: by it a field was found; label: it names something; column: it heads a column; value: it may be what somebody entered or chose; other: none of these.
 */
export type Place = 'found' | 'label' | 'column' | 'value' | 'other'

const lengths = [3, 7, 11, 20, 40, 80]

/**
 * What a structure report says of a text. Its words only where they are the portal's own: the catalogue's wording, or a label of plain
 * words. Of any other, how long it is; of one that may be a value, not even that.
 */
export function toldText(text: string, place: Place, personal: PersonalTexts): string {
  if (place === 'value') return 'text'
  const known = knownText(text)
  if (known && (place === 'found' || !personal.are(text))) return `“${known.wording}” = ${known.means}`
  const wording = place === 'other' || personal.standIn(text) ? null : labelWording(text, place === 'column')
  return wording ? `“${wording}”` : (noteOn(text) ?? lengthOf(text))
}

const labelWording = (text: string, isColumn: boolean) =>
  plainWording(text, isColumn) ?? (isColumn ? knownColumn(text) : undefined)

/** What the reader takes a text in a drop box for. */
function noteOn(text: string): string | null {
  if (isPrompt(text)) return '[file prompt]'
  if (saysNoFile(text)) return '[says no file]'
  if (fileNameIn(text) !== null) return '[file name]'
  if (text.length >= 80) return null
  if (isUploadNote(text)) return '[upload note]'
  return saysAtWork(text) ? '[at work]' : saysFailed(text) ? '[failed]' : null
}

/** "text, 12 to 20 characters" */
export function lengthOf(text: string): string {
  const above = lengths.findIndex(most => text.trim().length <= most)
  if (above < 0) return `text, more than ${lengths.at(-1)} characters`
  return `text, ${(lengths[above - 1] ?? 0) + 1} to ${lengths[above]} characters`
}
