import type { Contact, FieldId, FieldValue, SolutionArea } from '@/rules'

/** How a field's value changed from the older version to the newer. */
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
  /** unknown: contacts of which only the number is known. not-read: not in one of the two versions, or in neither. */
  state: 'same' | 'differs' | 'unknown' | 'not-read'
  /** Absent when that version did not read the field. */
  older?: FieldValue
  newer?: FieldValue
  /** Where it differs. */
  change?: ValueChange
}
