import {
  type Contact,
  type ContactsValue,
  type FieldId,
  type FieldValue,
  type FieldValues,
  fieldIds,
  type SolutionArea,
} from '@/rules'
import { pairOff } from './pair-off'
import { canonical, sameValue } from './same-value'

/** How a field's value changed from the older version to the newer. Lists are sets in which it counts how often an entry occurs. */
export type ValueChange =
  | { kind: 'text' }
  /** Options, or files by their names. */
  | { kind: 'words'; added: string[]; removed: string[] }
  | {
      kind: 'areas'
      added: SolutionArea[]
      removed: SolutionArea[]
      changed: { area: string; added: string[]; removed: string[] }[]
    }
  | { kind: 'contacts'; added: Contact[]; removed: Contact[]; changed: { before: Contact; after: Contact }[] }
  /** Contacts of which only the number is known, in one version or both. */
  | { kind: 'count' }

/** One field in two versions. */
export interface VersionDifference {
  field: FieldId
  /**
   * unknown: contacts whose rows were not shown, so that the number alone does not tell whether they are the same.
   * not-read: one of the two versions, or both, did not read the field. It may have held anything then.
   */
  state: 'same' | 'differs' | 'unknown' | 'not-read'
  /** Absent when that version did not read the field. */
  older?: FieldValue
  newer?: FieldValue
  /** Where it differs. */
  change?: ValueChange
}

/** Compares what two versions hold, every field in the order of the form. Pure. */
export function compareVersions(older: Partial<FieldValues>, newer: Partial<FieldValues>): VersionDifference[] {
  return fieldIds.map(field => {
    const [before, after] = [older[field], newer[field]]
    return {
      field,
      ...(before === undefined || after === undefined ? { state: 'not-read' } : judge(before, after)),
      ...(before !== undefined && { older: before }),
      ...(after !== undefined && { newer: after }),
    }
  })
}

function judge(before: FieldValue, after: FieldValue): Pick<VersionDifference, 'state' | 'change'> {
  if (isContacts(before) && isContacts(after)) return judgeContacts(before, after)
  if (sameValue(before, after)) return { state: 'same' }
  return { state: 'differs', change: changeOf(before, after) }
}

function changeOf(before: FieldValue, after: FieldValue): ValueChange {
  if (!Array.isArray(before) || !Array.isArray(after)) return { kind: 'text' }
  const areas = [...before, ...after].some(item => typeof item !== 'string')
  return areas
    ? { kind: 'areas', ...areaChange(before as SolutionArea[], after as SolutionArea[]) }
    : { kind: 'words', ...wordChange(before as string[], after as string[]) }
}

function wordChange(before: string[], after: string[]): { added: string[]; removed: string[] } {
  const { added, removed } = pairOff(before, after, word => word)
  return { added, removed }
}

function areaChange(before: SolutionArea[], after: SolutionArea[]) {
  const left = pairOff(before, after, canonical)
  const { pairs, added, removed } = pairOff(left.removed, left.added, ({ area }) => area)
  const changed = pairs.map(([one, other]) => ({ area: one.area, ...wordChange(one.subAreas, other.subAreas) }))
  return { added, removed, changed }
}

function judgeContacts(before: ContactsValue, after: ContactsValue): Pick<VersionDifference, 'state' | 'change'> {
  if (before.rows && after.rows) {
    if (sameRows(before.rows, after.rows)) return { state: 'same' }
    return { state: 'differs', change: { kind: 'contacts', ...contactChange(before.rows, after.rows) } }
  }
  const [earlier, later] = [numberOf(before), numberOf(after)]
  if (earlier === null || later === null) return { state: 'unknown' }
  if (earlier !== later) return { state: 'differs', change: { kind: 'count' } }
  return { state: earlier === 0 ? 'same' : 'unknown' }
}

const sameRows = (before: Contact[], after: Contact[]) => canonical(before) === canonical(after)
const numberOf = ({ rows, count }: ContactsValue) => rows?.length ?? count
const isContacts = (value: FieldValue): value is ContactsValue => typeof value === 'object' && !Array.isArray(value)

/** A row is the same person by its e-mail, and where none has that e-mail, by its name: e-mails get corrected, too. */
function contactChange(before: Contact[], after: Contact[]) {
  const equal = pairOff(before, after, canonical)
  const byEmail = pairOff(equal.removed, equal.added, ({ email }) => keyOf(email))
  const { pairs, added, removed } = pairOff(byEmail.removed, byEmail.added, ({ name }) => keyOf(name))
  const changed = [...byEmail.pairs, ...pairs].map(([one, other]) => ({ before: one, after: other }))
  return { added, removed, changed }
}

const keyOf = (words: string) => words.trim().toLowerCase() || null
