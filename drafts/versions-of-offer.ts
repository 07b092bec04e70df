import type { IsoDateTime } from '@/rules'
import { readRecord, type StoredVersion, storedVersionSchema } from './records'

/** What of the index by offer and time is used here, in a transaction of either mode. */
export interface VersionIndex {
  count(range: IDBKeyRange): Promise<number>
  openKeyCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ key: [offerId: string, at: string] } | null>
  openCursor(range: IDBKeyRange, direction: 'prev' | 'next'): Promise<{ value: unknown } | null>
}

/** All versions of one offer. An array sorts after every text, so it ends the range. */
export const versionsOf = (offerId: string) => IDBKeyRange.bound([offerId], [offerId, []])

/** Number and newest time of an offer's versions, from the index alone: no version is read. */
export async function versionTotals(
  index: VersionIndex,
  offerId: string,
): Promise<{ versions: number; lastVersionAt?: IsoDateTime }> {
  const range = versionsOf(offerId)
  const [versions, newest] = await Promise.all([index.count(range), index.openKeyCursor(range, 'prev')])
  return newest ? { versions, lastVersionAt: newest.key[1] } : { versions }
}

/** The versions between which one of the time `at` belongs; undefined where there is none or it cannot be read. */
export async function neighbours(
  index: VersionIndex,
  offerId: string,
  at: IsoDateTime,
): Promise<{ before: StoredVersion | undefined; after: StoredVersion | undefined }> {
  const upTo = IDBKeyRange.bound([offerId], [offerId, at])
  const since = IDBKeyRange.bound([offerId, at], [offerId, []], true)
  const [before, after] = await Promise.all([index.openCursor(upTo, 'prev'), index.openCursor(since, 'next')])
  return {
    before: readRecord(storedVersionSchema, before?.value),
    after: readRecord(storedVersionSchema, after?.value),
  }
}
