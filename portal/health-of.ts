import { type FieldId, type FormSnapshot, fieldIds, type Reading } from '@/rules'

/**
 * How many fields must be found for the reading to be relied on: more than half. With fewer the page has likely changed, so
 * that what is still found may be mistaken too, and the hints fall silent.
 */
export const enoughFields = 7

export interface Health {
  found: number
  missing: FieldId[]
  ambiguous: FieldId[]
  notReady: FieldId[]
  total: number
  /** Whether the reading can be relied on. */
  enough: boolean
}

/** How well the form was read. */
export function healthOf({ readings }: FormSnapshot): Health {
  const inState = (state: Reading['state']) => fieldIds.filter(field => readings[field].state === state)
  const found = inState('found').length
  return {
    found,
    missing: inState('missing'),
    ambiguous: inState('ambiguous'),
    notReady: inState('not-ready'),
    total: fieldIds.length,
    enough: found >= enoughFields,
  }
}
