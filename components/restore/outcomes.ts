import type { WriteOutcome } from '@/platform/protocol'
import type { RestoreResult } from './difference'

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

/** whole: every field holds its value; part: some do; none: none does. */
export function extentOf(result: RestoreResult): 'whole' | 'part' | 'none' {
  const { written, same, refused } = tallyOf(result)
  if (written + same === 0) return 'none'
  return refused === 0 ? 'whole' : 'part'
}
