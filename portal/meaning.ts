import type { FieldId } from '@/rules'
import { type FieldEntry, type FieldKind, fieldCatalogue, type Section, sectionHeadings } from './field-catalogue'
import { labelWords } from './label-text'
import { translatedHeadings, translatedLabels, translatedRowLabels } from './translated-labels'

/** What a text on the page stands for. `part` names a label inside a repeater's row. */
export type Meaning =
  | { kind: 'field'; field: FieldId; part?: 'area' | 'sub-areas' }
  | { kind: 'section'; section: Section }

const meanings = new Map<string, Meaning>()
const sections = new Map<string, Section>()
for (const [section, text] of Object.entries(sectionHeadings) as [Section, string][])
  for (const heading of [text, ...translatedHeadings[section]]) sections.set(labelWords(heading), section)
for (const [words, section] of sections) meanings.set(words, { kind: 'section', section })
for (const { field, labels, rowLabels } of fieldCatalogue) {
  for (const text of [...labels.map(label => label.text), ...(translatedLabels[field] ?? [])])
    meanings.set(labelWords(text), { kind: 'field', field })
  if (!rowLabels) continue
  for (const text of [...rowLabels.area.map(label => label.text), ...translatedRowLabels.area])
    meanings.set(withoutCount(labelWords(text)), { kind: 'field', field, part: 'area' })
  for (const text of [...rowLabels.subAreas.map(label => label.text), ...translatedRowLabels.subAreas])
    meanings.set(withoutCount(labelWords(text)), { kind: 'field', field, part: 'sub-areas' })
}

const entries = new Map<FieldId, FieldEntry>(fieldCatalogue.map(entry => [entry.field, entry]))
const longest = Math.max(...[...meanings.keys()].map(words => words.length)) + 40

/** The number of a repeater's row: "Solution area 2". */
function withoutCount(words: string): string {
  return words.replace(/ \d+$/, '')
}

/** What a label, caption or heading means, undefined when the catalogue does not know it. "Contacts" is a field that is a section too. */
export function meaningOf(text: string): Meaning | undefined {
  if (text.length > longest) return undefined
  const words = labelWords(text)
  const known = meanings.get(words)
  if (known) return known
  const row = meanings.get(withoutCount(words))
  return row?.kind === 'field' && row.part ? row : undefined
}

/** The section that a text heads. */
export const sectionOf = (text: string): Section | undefined => sections.get(labelWords(text))

export function kindOf(field: FieldId): FieldKind {
  const entry = entries.get(field)
  if (!entry) throw new Error(`The field catalogue has no entry for ${field}`)
  return entry.kind
}
