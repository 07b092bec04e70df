import type { FieldId, Reading } from '@/rules'

/**
 * A field's value as JSON, as docs/architecture.md fixes it for tests and for assistive use: words, file names and areas as the page
 * shows them, contacts as their number, null where the page does not tell it. Undefined when the field was not found.
 */
export function valueAsJson(field: FieldId, reading: Reading): string | undefined {
  if (reading.state !== 'found') return undefined
  const { value } = reading
  if (field === 'contacts' && typeof value === 'object' && !Array.isArray(value))
    return JSON.stringify(value.count ?? value.rows?.length ?? null)
  if (Array.isArray(value))
    return JSON.stringify(
      value.map(item => (typeof item === 'string' ? item : { area: item.area, subAreas: item.subAreas })),
    )
  return JSON.stringify(value)
}
