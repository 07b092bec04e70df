import { type FieldId, type FormSnapshot, fieldIds, partOf, type Reading } from '@/rules'

/** Fields that the panes of 2023 do not have any more. */
const goneFromPanes: readonly FieldId[] = ['segments']

/** The fields that a reading may be expected to show: all of the form, or those of the parts that were read. */
const expectedFields = ({ parts }: FormSnapshot): FieldId[] =>
  parts ? fieldIds.filter(field => parts[partOf(field)] && !goneFromPanes.includes(field)) : [...fieldIds]

export interface Health {
  found: number
  missing: FieldId[]
  ambiguous: FieldId[]
  notReady: FieldId[]
  total: number
  /** Whether the reading can be relied on. */
  enough: boolean
}

/**
 * How well the form was read. It can be relied on when more than half of the fields were found. With fewer the page has likely changed, so
 * that what is still found may be mistaken too, and the hints fall silent.
 */
export function healthOf(snapshot: FormSnapshot): Health {
  const { readings } = snapshot
  const expected = expectedFields(snapshot)
  const inState = (state: Reading['state']) => expected.filter(field => readings[field].state === state)
  const found = inState('found').length
  return {
    found,
    missing: inState('missing'),
    ambiguous: inState('ambiguous'),
    notReady: inState('not-ready'),
    total: expected.length,
    enough: found > expected.length / 2,
  }
}
