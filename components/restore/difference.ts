import type { WriteOutcome } from '@/platform/protocol'
import type { FieldId, FieldValue, FieldValues, IsoDateTime } from '@/rules'

/** One field of a draft beside the same field of the page. */
export interface Difference {
  field: FieldId
  /** conflict: the page changed after the draft was kept. not-restorable: nothing may be written there. not-on-page: not recognised there now. */
  state: 'same' | 'differs' | 'conflict' | 'not-restorable' | 'not-on-page'
  page?: FieldValue
  draft: FieldValue
  /** Of a conflict: what the page held when the editing began. */
  base?: FieldValue
  /** Whether the draft's value may be proposed: the page has nothing to lose. */
  preset: boolean
}

/** The draft version that is being restored. */
export interface RestoredVersion {
  id: number
  at: IsoDateTime
  values: Partial<FieldValues>
  /** A person's name for it. */
  name?: string
}

/** What came of the last write. Once undone, `fields` tell what came of the undoing. */
export interface RestoreResult {
  fields: { field: FieldId; outcome: WriteOutcome }[]
  undone?: boolean
}
