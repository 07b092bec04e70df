import * as z from 'zod/mini'
import {
  answerAgeSchema,
  answerSchema,
  datedPortalWordSchema,
  editionIdSchema,
  fieldValuesSchema,
  isoDateTimeSchema,
  offerIdSchema,
  pressSchema,
  snapshotSchema,
} from '@/platform/schemas'
import type { Answer, FieldValues, FormSnapshot, IsoDateTime } from '@/rules'

/** The last reading of an offer, as stored. */
export interface StoredOffer {
  id: string
  snapshot: FormSnapshot
}

export interface StoredAnswer {
  /** See `scopeKey` in answers.ts. */
  scope: string
  answer: Answer
}

/**
 * Why a version was made: a person's edit; a restoring, before which the page's values are kept so that it can be undone; that undoing; or
 * a press of the portal's own command on a form that nobody had edited.
 */
export const versionReasons = ['edit', 'before-restore', 'restored', 'undone', 'pressed'] as const
export type VersionReason = (typeof versionReasons)[number]

/** A version as stored; its id is the key that the database gives it. */
export interface StoredVersion {
  offerId: string
  at: IsoDateTime
  reason: VersionReason
  /** The page's language tag, '' when it gave none: in 2021 the option texts that the values hold were translated. */
  language: string
  /** Only fields that were read. An absent field is not known, never blank. */
  values: Partial<FieldValues>
  /** What the page held when the editing began. */
  base?: Partial<FieldValues>
  /** A person's name for it. */
  name?: string
  /** A person wants it kept, whatever its age. */
  pinned?: true
  /** The portal's command that was pressed last with it on the page. */
  pressed?: Pressed
}

export interface Pressed {
  command: 'save' | 'review' | 'publish' | 'submit'
  at: IsoDateTime
  /** When the page held the same on a later visit: the portal has kept it. A message on the page is no proof. */
  seenAgain?: IsoDateTime
}

export const storedOfferSchema = z
  .object({ id: offerIdSchema, snapshot: snapshotSchema })
  .check(z.refine(({ id, snapshot }) => id === snapshot.offer.id)) as unknown as z.ZodMiniType<StoredOffer>

export const storedAnswerSchema: z.ZodMiniType<StoredAnswer> = z.object({ scope: z.string(), answer: answerSchema })

/** What is preferred for all offers, or for one. */
export interface StoredPreferences {
  /** See preferences.ts. */
  id: string
  /** Id of the pinned edition. */
  edition?: string
  answerAgeDays?: number | null
  /** Days after which thinning may take even the newest version of a day; null for never. */
  keepDays?: number | null
}

export const storedPreferencesSchema = z.object({
  id: z.string(),
  edition: z.optional(editionIdSchema),
  answerAgeDays: z.optional(answerAgeSchema),
  keepDays: z.optional(answerAgeSchema),
}) as unknown as z.ZodMiniType<StoredPreferences>

export const storedPortalWordSchema = datedPortalWordSchema

export const storedVersionSchema = z.object({
  id: z.number(),
  offerId: offerIdSchema,
  at: isoDateTimeSchema,
  reason: z.enum(versionReasons),
  language: z.string(),
  values: fieldValuesSchema,
  base: z.optional(fieldValuesSchema),
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
  pinned: z.optional(z.literal(true)),
  pressed: z.optional(
    z.object({
      command: pressSchema.shape.command,
      at: isoDateTimeSchema,
      seenAgain: z.optional(isoDateTimeSchema),
    }),
  ),
}) as unknown as z.ZodMiniType<StoredVersion & { id: number }>

/** A record of the shape asked for, or undefined when it is corrupt. */
export function readRecord<Value>(schema: z.ZodMiniType<Value>, raw: unknown): Value | undefined {
  const parsed = schema.safeParse(raw)
  return parsed.success ? parsed.data : undefined
}

/** The records that have the right shape, in their order, and how many have not. */
export function readRecords<Value>(
  schema: z.ZodMiniType<Value>,
  raw: unknown[],
): { records: Value[]; unreadable: number } {
  const records = raw.map(item => readRecord(schema, item)).filter(record => record !== undefined)
  return { records, unreadable: raw.length - records.length }
}
