import { fieldCatalogue, pageTitle, sectionHeadings } from '../field-catalogue'
import { labelWords } from '../label-text'
import { type Meaning, meaningOf } from '../meaning'
import {
  translatedColumns,
  translatedHeadings,
  translatedLabels,
  translatedRowLabels,
  translatedTitles,
} from '../translated-labels'

export interface KnownText {
  /** The wording as the catalogue has it: whatever the page says besides is not taken over. */
  wording: string
  /** What it stands for: a field's id, a part of a row, a part of the form. */
  means: string
}

const titles = [pageTitle, ...translatedTitles]
const columns = Object.values(translatedColumns).flat()

/** The catalogue's own wording of a text that it knows, in whatever language, undefined for any other. */
export function knownText(text: string): KnownText | undefined {
  const title = same(titles, text)
  if (title) return { wording: title, means: 'page title' }
  const meaning = meaningOf(text)
  const wording = meaning && (same(wordingsOf(meaning), text) ?? same(wordingsOf(meaning), text, withoutNumber))
  return wording === undefined ? undefined : { wording, means: meansOf(meaning) }
}

/** A column heading in another language than English, as the catalogue has it. */
export const knownColumn = (text: string): string | undefined => same(columns, text)

function same(wordings: readonly string[], text: string, also = (words: string) => words): string | undefined {
  const words = also(labelWords(text))
  return wordings.find(wording => also(labelWords(wording)) === words)
}

/** The number of a repeater's row. */
const withoutNumber = (words: string) => words.replace(/ \d+$/, '')

function wordingsOf(meaning: Meaning): readonly string[] {
  if (meaning.kind === 'section') return [sectionHeadings[meaning.section], ...translatedHeadings[meaning.section]]
  const { field, part } = meaning
  const entry = fieldCatalogue.find(each => each.field === field)
  const texts = (labels: readonly { text: string }[] = []) => labels.map(({ text }) => text)
  if (part === 'area') return [...texts(entry?.rowLabels?.area), ...translatedRowLabels.area]
  if (part === 'sub-areas') return [...texts(entry?.rowLabels?.subAreas), ...translatedRowLabels.subAreas]
  return [...texts(entry?.labels), ...(translatedLabels[field] ?? [])]
}

function meansOf(meaning: Meaning | undefined): string {
  if (meaning?.kind !== 'field') return `part ${meaning?.section}`
  return meaning.part === undefined ? meaning.field : `${meaning.field}: ${meaning.part}`
}
