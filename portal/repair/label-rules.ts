import type { FieldId } from '@/rules'
import { labelWords } from '../label-text'
import { meaningOf } from '../meaning'

/*
 * What may be kept as a field's label. It goes into a file that people hand on, so it must be words of the portal, not of a person.
 */

const address = /@|https?:|\bwww\.|[\p{L}\p{N}-]+\.\p{L}{2,}(?![\p{L}\p{N}])/iu
/** A number longer than a year is an id, a phone or an amount. */
const longNumber = /\d{5,}/
const mostDigits = 6

/** Whether a label may stand for a field: it has words, no address or number of somebody, and is not known for something else. */
export const canBeLabelOf = (field: FieldId, label: string): boolean =>
  labelWords(label) !== '' && !isAnothers(label, field) && !isPersonal(label)

/** Words that the catalogue knows for something else are never this field's. */
function isAnothers(label: string, field: FieldId): boolean {
  const meaning = meaningOf(label)
  return meaning !== undefined && !(meaning.kind === 'field' && meaning.field === field && !meaning.part)
}

function isPersonal(label: string): boolean {
  const digits = label.replace(/\D/g, '').length
  const letters = label.replace(/\P{L}/gu, '').length
  return address.test(label) || longNumber.test(label) || digits > mostDigits || digits >= letters
}
