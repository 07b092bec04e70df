import type { WriteOutcome } from '@/platform/protocol'
import type { Difference, RestoreResult } from './difference'
import { valueLines } from './value-lines'

/** Whether the form now holds the value that was to be written. */
export const holds = (outcome: WriteOutcome) => outcome === 'written' || outcome === 'same-already'

export interface Tally {
  written: number
  same: number
  /** Not written, for whatever reason. */
  refused: number
}

/** How many fields took their value, held it already, or did not take it. */
export function tallyOf({ fields }: RestoreResult): Tally {
  const written = fields.filter(field => field.outcome === 'written').length
  const same = fields.filter(field => field.outcome === 'same-already').length
  return { written, same, refused: fields.length - written - same }
}

/** The files and contacts of the draft that no draft can bring back: a person has to. */
export const leftByHand = (differences: Difference[]): Difference[] =>
  differences.filter(({ field, state, draft }) => state === 'not-restorable' && valueLines(field, draft).length > 0)

/** whole: the form holds all of the draft; part: some of it; none: nothing. */
export function extentOf(result: RestoreResult, differences: Difference[]): 'whole' | 'part' | 'none' {
  const { written, same, refused } = tallyOf(result)
  if (written + same === 0) return 'none'
  return refused === 0 && leftByHand(differences).length === 0 ? 'whole' : 'part'
}
