import type { IsoDateTime } from '@/rules'

/** What came of a reading that was to be stored. `at` is null when nothing was to be kept. */
export type SnapshotReply =
  | { kept: 'version'; at: IsoDateTime }
  | { kept: 'same'; at: IsoDateTime | null }
  | { kept: 'failed'; reason: 'full' | 'refused' }

/** The one shape that is checked by hand: drafts are sent by the script of every page, for which zod would be too heavy. */
export function isSnapshotReply(raw: unknown): raw is SnapshotReply {
  const { kept, at, reason } = (raw ?? {}) as Record<string, unknown>
  if (kept === 'failed') return reason === 'full' || reason === 'refused'
  return (kept === 'version' && isInstant(at)) || (kept === 'same' && (at === null || isInstant(at)))
}

const isInstant = (at: unknown) => typeof at === 'string' && !Number.isNaN(Date.parse(at))
