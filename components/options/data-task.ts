import type { IsoDateTime } from '@/rules'

/** An offer of which something is kept. */
export interface DataOffer {
  id: string
  alias: string
  readAt: IsoDateTime
  versions: number
}

interface AnswerStep {
  added: number
  replaced: number
  kept: number
}

/** What taking a file over would do; see drafts/take-archive.ts. */
export interface TakePlan {
  exportedAt: IsoDateTime
  offers: {
    offerId: string
    alias?: string
    reading: 'new' | 'newer' | 'kept'
    versions: { added: number; same: number }
    answers: AnswerStep
  }[]
  organisation: AnswerStep
  repairs: number
}

export type ArchiveRefusal =
  | { fault: 'too-large' | 'no-json' | 'other-file' | 'newer' }
  | { fault: 'broken'; where: string }

/** Something that changes what is kept, to be looked at before it is done. */
export type DataTask<Archive = unknown> =
  | { kind: 'thin'; plan: { offerId: string; alias?: string; ids: number[]; of: number }[] }
  | { kind: 'take'; name: string; archive: Archive; plan: TakePlan }
  | { kind: 'refused'; name: string; refusal: ArchiveRefusal }
  | { kind: 'erase-offer'; offer: DataOffer }
  | { kind: 'erase-all' }

/** What came of the last one. */
export interface TaskResult {
  words: string
}
