import type { FieldId, Reading } from '@/rules'

/** A piece of a page and what a person sees in one field of it. */
export interface FieldCase {
  name: string
  field: FieldId
  html: string
  reading: Reading
}

export const found = (value: Extract<Reading, { state: 'found' }>['value']): Reading => ({ state: 'found', value })
export const missing: Reading = { state: 'missing' }
export const notReady: Reading = { state: 'not-ready' }
export const ambiguous = (places: number): Reading => ({ state: 'ambiguous', places })
