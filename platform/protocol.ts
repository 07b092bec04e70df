import * as z from 'zod/mini'
import { longestReport } from './limits'
import { repairSchema, repairsSchema } from './repairs'
import {
  fieldIdSchema,
  fieldValuesSchema,
  isoDateTimeSchema,
  judgingSchema,
  offerIdSchema,
  portalWordSchema,
  pressSchema,
  snapshotSchema,
} from './schemas'
import { isSnapshotReply, type SnapshotReply } from './snapshot-reply'

/*
 * Every message that crosses between contexts, with its reply. Whoever receives checks shape and sender (messaging.ts).
 *   toBackground: the portal's content script asks or tells the background.
 *   toPage:       our own pages and the background ask the content script in one tab.
 *   pageReport:   what the content script pours into the port that the side panel opens to it.
 */

/** What the content script takes the page for. */
const pageSchema = z.object({
  /** co-sell: the form; offer: another page of an offer; portal: any other page; signed-out: no session. */
  kind: z.enum(['co-sell', 'offer', 'portal', 'signed-out']),
  offerId: z.optional(offerIdSchema),
  alias: z.optional(z.string()),
  typeLabel: z.optional(z.string()),
  /** The page's own title, "Properties". */
  heading: z.optional(z.string()),
  /** What the page says of offers, where it is not the form. */
  says: z.optional(z.array(portalWordSchema).check(z.maxLength(200))),
})

/** The page as it stands in one tab. A co-sell form has a snapshot as soon as anything of it was read. */
export const pageReportSchema = z.object({
  page: pageSchema,
  snapshot: z.nullable(snapshotSchema),
  /** The form is still loading; what has not appeared is not read. */
  loading: z.boolean(),
  /** What became of the last edit. */
  draft: z.nullable(
    z.discriminatedUnion('state', [
      z.object({ state: z.literal('waiting') }),
      z.object({ state: z.literal('kept'), at: isoDateTimeSchema }),
      z.object({
        state: z.literal('failed'),
        reason: z.enum(['full', 'refused', 'unreachable']),
        since: isoDateTimeSchema,
      }),
    ]),
  ),
})

/** What came of writing one field back. changed-since: somebody changed it after it was chosen, so it was left alone. */
const writeOutcomeSchema = z.enum([
  'written',
  'same-already',
  'changed-since',
  'read-only',
  'changed-by-page',
  'not-found',
  'not-offered',
  'copy-instead',
])

const done = z.object({ done: z.boolean() })

export const toBackground = {
  /**
   * A reading to store. `edited`: a person changed the form since the last one, so a draft version is to be kept. `base`: the values that
   * the page had when this visit began. `pressed`: one of the portal's commands was pressed with this on the page. The reply's `at` is null
   * when nothing was to be kept.
   */
  snapshot: {
    message: z.object({
      kind: z.literal('snapshot'),
      snapshot: snapshotSchema,
      edited: z.boolean(),
      base: z.optional(fieldValuesSchema),
      pressed: z.optional(pressSchema),
    }),
    reply: z.custom<SnapshotReply>(isSnapshotReply),
  },
  /** The tab shows another page: its toolbar badge follows. */
  page: { message: z.object({ kind: z.literal('page'), page: pageSchema }), reply: done },
  /**
   * How one offer is to be judged: the answers that concern it, its own and the organisation's, and what is preferred. And where a
   * person said that fields of the form stand, of whatever offer.
   */
  judging: {
    message: z.object({ kind: z.literal('judging'), offerId: offerIdSchema }),
    reply: z.object({ judging: judgingSchema, repairs: repairsSchema }),
  },
  /** A press on the pill: open the side panel in this tab's window. */
  openPanel: { message: z.object({ kind: z.literal('openPanel') }), reply: done },
}

export const toPage = {
  /** The page as it stands now, read anew. */
  read: { message: z.object({ kind: z.literal('read') }), reply: pageReportSchema },
  /** Scroll to a field and focus it. `place`: of an ambiguous one, which of its places, from 0. */
  showField: {
    message: z.object({
      kind: z.literal('showField'),
      field: fieldIdSchema,
      place: z.optional(z.int().check(z.minimum(0))),
    }),
    reply: z.object({ shown: z.boolean() }),
  },
  /**
   * Write a person's chosen values into the form of this offer, and read each field back. `expected`: what the fields held when the
   * person chose; one that holds something else by now is left alone.
   */
  writeFields: {
    message: z.object({
      kind: z.literal('writeFields'),
      offerId: offerIdSchema,
      values: fieldValuesSchema,
      expected: fieldValuesSchema,
    }),
    reply: z.discriminatedUnion('state', [
      z.object({
        state: z.literal('done'),
        fields: z.array(z.object({ field: fieldIdSchema, outcome: writeOutcomeSchema })),
      }),
      z.object({ state: z.literal('other-offer') }),
    ]),
  },
  /** What the page is made of, as text for a person to look at and copy: no values, names or addresses. */
  structure: {
    message: z.object({ kind: z.literal('structure') }),
    reply: z.object({ report: z.string().check(z.maxLength(longestReport)) }),
  },
  /**
   * Have a person point at a field in the page. The reply comes when they have, or have left it. `values`: what is read there, of that
   * field alone; nothing is stored.
   */
  point: {
    message: z.object({ kind: z.literal('point'), field: fieldIdSchema }),
    reply: z.discriminatedUnion('state', [
      z.object({ state: z.literal('read'), repair: repairSchema, values: fieldValuesSchema }),
      z.object({ state: z.literal('left') }),
      z.object({ state: z.literal('no-form') }),
    ]),
  },
  /** End that. */
  stopPointing: { message: z.object({ kind: z.literal('stopPointing') }), reply: done },
  /** Answers, preferences or repairs were changed elsewhere: ask for them again. */
  judgingChanged: { message: z.object({ kind: z.literal('judgingChanged') }), reply: done },
}

/** What the portal's content script may say to the background. */
export type WordToBackground = {
  [Kind in keyof typeof toBackground]: z.infer<(typeof toBackground)[Kind]['message']>
}[keyof typeof toBackground]
export type PageDescription = z.infer<typeof pageSchema>
export type PageReport = z.infer<typeof pageReportSchema>
export type DraftState = PageReport['draft']
export type WriteOutcome = z.infer<typeof writeOutcomeSchema>
export type PointReply = z.infer<typeof toPage.point.reply>
export type WriteReply = z.infer<typeof toPage.writeFields.reply>
