import * as z from 'zod/mini'
import { type Repair, repairsSchema } from '@/platform/repairs'
import { answerAgeSchema, answerSchema, editionIdSchema, isoDateTimeSchema, snapshotSchema } from '@/platform/schemas'
import type { Answer, FormSnapshot, IsoDateTime } from '@/rules'
import { type StoredVersion, storedVersionSchema } from './records'

/*
 * The file in which everything kept goes from one browser to another, or into safe keeping; docs/data-file.md describes it for people.
 * A later version of the format adds a step that turns an older file into a newer one; none is there yet, for this is the first.
 */

const archiveFormat = 'cosell-checklist-data'
const archiveVersion = 1
/** A file is read as a whole; one that is larger than this is none of ours, characters. */
export const longestArchive = 64_000_000

/** A version without the key that one database gave it. */
export type ArchivedVersion = StoredVersion

export interface ArchivedOffer {
  snapshot: FormSnapshot
  /** Oldest first. */
  versions: ArchivedVersion[]
  answers: Answer[]
  /** Id of the edition pinned for it. */
  edition?: string
}

export interface Archive {
  exportedAt: IsoDateTime
  offers: ArchivedOffer[]
  /** Left out when a single offer was saved. */
  organisation?: { answers: Answer[]; edition?: string; answerAgeDays?: number | null; keepDays?: number | null }
  repairs?: Repair[]
}

const versionSchema = z.pipe(
  z.transform((raw: unknown) => (typeof raw === 'object' && raw !== null ? { ...raw, id: 0 } : raw)),
  storedVersionSchema,
)

const offerSchema = z.object({
  snapshot: snapshotSchema,
  versions: z.array(versionSchema).check(z.maxLength(100_000)),
  answers: z.array(answerSchema).check(z.maxLength(1000)),
  edition: z.optional(editionIdSchema),
})

const archiveSchema = z.object({
  exportedAt: isoDateTimeSchema,
  offers: z.array(offerSchema).check(z.maxLength(10_000)),
  organisation: z.optional(
    z.object({
      answers: z.array(answerSchema).check(z.maxLength(1000)),
      edition: z.optional(editionIdSchema),
      answerAgeDays: z.optional(answerAgeSchema),
      keepDays: z.optional(answerAgeSchema),
    }),
  ),
  repairs: z.optional(repairsSchema),
})

const envelope = z.object({ format: z.literal(archiveFormat), version: z.number() })

export type ArchiveFile =
  | { ok: true; archive: Archive }
  | { ok: false; fault: 'too-large' | 'no-json' | 'other-file' | 'newer' }
  /** `where`: the way to what is wrong in the file, `offers.3.versions.0.at`. */
  | { ok: false; fault: 'broken'; where: string }

export const writeArchive = (archive: Archive): string =>
  `${JSON.stringify({ format: archiveFormat, version: archiveVersion, ...archive }, null, 1)}\n`

/** Reads such a file. One that is wrong in any part is refused as a whole, with the place of the first fault. */
export function readArchive(text: string): ArchiveFile {
  if (text.length > longestArchive) return { ok: false, fault: 'too-large' }
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, fault: 'no-json' }
  }
  const head = envelope.safeParse(content)
  if (!head.success) return { ok: false, fault: 'other-file' }
  if (head.data.version !== archiveVersion) return { ok: false, fault: 'newer' }
  const parsed = archiveSchema.safeParse(content)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? []
    return { ok: false, fault: 'broken', where: path.map(String).join('.') }
  }
  const archive = parsed.data as unknown as Archive
  const stray = archive.offers.findIndex(({ snapshot, versions }) =>
    versions.some(({ offerId }) => offerId !== snapshot.offer.id),
  )
  return stray < 0
    ? { ok: true, archive: withoutIds(archive) }
    : { ok: false, fault: 'broken', where: `offers.${stray}.versions` }
}

function withoutIds(archive: Archive): Archive {
  const plain = ({ id: _, ...version }: ArchivedVersion & { id?: number }): ArchivedVersion => version
  return { ...archive, offers: archive.offers.map(offer => ({ ...offer, versions: offer.versions.map(plain) })) }
}
