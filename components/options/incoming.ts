import type { Repair } from '@/platform/repairs'

/** What a file would do with one repair. kept: the present one is newer and stays; useless: no field could ever be read by it. */
export interface IncomingStep {
  repair: Repair
  fate: 'new' | 'replaces' | 'kept' | 'same' | 'useless'
  /** The file has an older one for the same field, which is left out. */
  twice?: true
}

/** Why a file is refused as a whole. broken: the entry with this number, from 1, is no repair. */
export type Refusal =
  | { fault: 'too-large' | 'no-json' | 'other-file' | 'newer' | 'too-many' }
  | { fault: 'broken'; number: number }

/** A file that was chosen. */
export type Incoming = { name: string; steps: readonly IncomingStep[] } | { name: string; refused: Refusal }
