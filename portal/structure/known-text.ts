import { type FieldLabel, fieldCatalogue, pageTitle, sectionHeadings } from '../field-catalogue'
import { labelWords } from '../label-text'
import { meaningOf } from '../meaning'

export interface KnownText {
  /** The wording as the catalogue has it: whatever the page says besides is not taken over. */
  wording: string
  /** What it stands for: a field's id, a part of a row, a part of the form. */
  means: string
}

const rowNumber = / \d+$/

/** The catalogue's own wording of a text that it knows, undefined for any other. */
export function knownText(text: string): KnownText | undefined {
  const words = labelWords(text)
  if (words === labelWords(pageTitle)) return { wording: pageTitle, means: 'page title' }
  const meaning = meaningOf(text)
  if (!meaning) return undefined
  if (meaning.kind === 'section') return { wording: sectionHeadings[meaning.section], means: `part ${meaning.section}` }
  const { field, part } = meaning
  const entry = fieldCatalogue.find(each => each.field === field)
  const labels = part === undefined ? entry?.labels : entry?.rowLabels?.[part === 'area' ? 'area' : 'subAreas']
  const wording = labels && wordingAmong(labels, words, part !== undefined)
  return wording === undefined ? undefined : { wording, means: part === undefined ? field : `${field}: ${part}` }
}

function wordingAmong(labels: readonly FieldLabel[], words: string, inRow: boolean): string | undefined {
  const bare = (text: string) => (inRow ? labelWords(text).replace(rowNumber, '') : labelWords(text))
  const wanted = inRow ? words.replace(rowNumber, '') : words
  return labels.find(({ text }) => bare(text) === wanted)?.text
}
