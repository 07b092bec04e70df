import { listText, plural, text } from '@/platform/text'
import { type ContactsValue, documentKinds, type FieldId, type FieldValue, type SolutionArea } from '@/rules'

/** Whether the field takes files. */
const isDocument = (field: FieldId) => documentKinds.some(kind => kind === field)

/** Whether a person can fill the field with a copied value: files and contacts have to be uploaded. */
export const canBeTyped = (field: FieldId) => !isDocument(field) && field !== 'contacts'

/**
 * A field's value as lines to read: a set in one line, each solution area and each file in a line of its own (a file's name may
 * hold anything and must not run into its neighbours). No lines: the value is empty.
 */
export function valueLines(field: FieldId, value: FieldValue): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (!Array.isArray(value)) return contactLines(value)
  const words = value.filter(item => typeof item === 'string')
  const areas = value.filter(item => typeof item !== 'string')
  if (areas.length > 0) return areas.map(areaLine)
  return isDocument(field) || words.length === 0 ? words : [listText(words)]
}

function areaLine({ area, subAreas }: SolutionArea): string {
  const name = area.trim() === '' ? text('restore_area_none') : area
  return subAreas.length > 0 ? text('restore_area', name, { list: subAreas }) : name
}

function contactLines({ count, rows }: ContactsValue): string[] {
  const known = rows?.length ?? count
  if (known === null) return [text('restore_contacts_unknown')]
  return known === 0 ? [] : [plural('restore_contacts', known)]
}
