import { type FieldId, type FieldValue, type FieldValues, type FormSnapshot, fieldIds } from '@/rules'

const isBlankText = (text: string) => text.trim() === ''

/** Whether a field holds nothing. Contacts whose number the page does not show are not blank: nobody knows. */
export function isBlank(value: FieldValue): boolean {
  if (typeof value === 'string') return isBlankText(value)
  if (!Array.isArray(value)) return (value.rows?.length ?? value.count) === 0
  return value.every(item =>
    typeof item === 'string' ? isBlankText(item) : isBlankText(item.area) && item.subAreas.every(isBlankText),
  )
}

/** Whether a field is known to hold something. */
function isFilled(value: FieldValue): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return !isBlank(value)
  return (value.rows?.length ?? value.count ?? 0) > 0
}

/** The fields that have a value here, in the order of the form. A field that is named with `undefined` has none. */
export function entriesOf(values: Partial<FieldValues>): [FieldId, FieldValue][] {
  return fieldIds.flatMap(field => {
    const value = values[field]
    return value === undefined ? [] : [[field, value]]
  })
}

/** How many fields are known to hold something. */
export function filledCount(values: Partial<FieldValues>): number {
  return entriesOf(values).filter(([, value]) => isFilled(value)).length
}

/** The values that were read. A field that was not found, or not yet, has none: missing is never blank. */
export function foundValues({ readings }: FormSnapshot): Partial<FieldValues> {
  return Object.fromEntries(
    fieldIds.flatMap(field => {
      const reading = readings[field]
      return reading.state === 'found' ? [[field, reading.value]] : []
    }),
  ) as Partial<FieldValues>
}
