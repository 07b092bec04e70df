import { type FieldId, fieldIds } from '@/rules'
import type { Outline } from '../dom/outline'
import type { FieldSearch } from '../form/find-fields'
import { isField } from '../form/hits'
import { elementWords } from './element-words'
import { knownText } from './known-text'

/** How one field was read, never what it holds. */
export interface FieldLine {
  field: FieldId
  state: 'found' | 'missing' | 'ambiguous' | 'not-ready'
  /** The catalogue's wording of the label that it was found by. */
  label?: string
  /** shown: words on the page; name: words in the markup only. linked: the markup ties label and field, else their order does. */
  by?: 'shown' | 'name'
  linked?: boolean
  /** Makes of the controls that belong to it. */
  controls?: string[]
  places?: number
  /** Labels of a field that was not found, as far as they stand on the page. */
  labels?: string[]
}

const mostControls = 4

/** How each field of the catalogue was read, in the order of the form. */
export function fieldLines(outline: Outline, search: FieldSearch): FieldLine[] {
  return fieldIds.map(field => {
    const finding = search.findings.get(field)
    if (finding?.state !== 'found') {
      const labels = wordingsOf(search.hits.filter(hit => isField(hit, field)).map(({ text }) => text))
      return {
        field,
        state: finding?.state ?? 'missing',
        ...(finding?.state === 'ambiguous' && { places: finding.places.length }),
        ...(labels.length > 0 && { labels }),
      }
    }
    const { reach, place } = finding
    const [label] = wordingsOf([reach.hit.text])
    return {
      field,
      state: 'found',
      ...(label && { label }),
      by: reach.hit.named ? 'name' : 'shown',
      linked: reach.tied,
      controls: controlsOf(outline, place.controls),
    }
  })
}

const wordingsOf = (texts: readonly string[]) => [...new Set(texts.flatMap(text => knownText(text)?.wording ?? []))]

function controlsOf({ items }: Outline, elements: readonly HTMLElement[]): string[] {
  const own = new Set<Element>(elements)
  const kinds = items.flatMap(item =>
    item.kind === 'control' && own.has(item.element)
      ? [
          `${elementWords(item.element)} [${item.control}${item.drawn ? ', drawn' : ''}${item.hidden ? ', hidden' : ''}]`,
        ]
      : [],
  )
  return [...new Set(kinds)].slice(0, mostControls)
}
