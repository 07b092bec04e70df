import { type FieldId, type FieldValue, type FieldValues, type FormSnapshot, fieldIds } from '@/rules'

/** The values that were read. What is missing, ambiguous or not ready has none. */
export function foundValues({ readings }: FormSnapshot): Partial<FieldValues> {
  const found = fieldIds.flatMap((field): [FieldId, FieldValue][] => {
    const reading = readings[field]
    return reading.state === 'found' ? [[field, reading.value]] : []
  })
  return Object.fromEntries(found)
}

/** Whether a field holds something. */
export function isFilled(value: FieldValue): boolean {
  if (typeof value === 'string') return value !== ''
  if (Array.isArray(value)) return value.length > 0
  return (value.count ?? value.rows?.length ?? 0) > 0
}
