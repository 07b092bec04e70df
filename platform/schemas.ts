import * as z from 'zod/mini'
import type {
  Answer,
  DatedPortalWord,
  FactPath,
  FieldId,
  FieldValues,
  FormMarks,
  FormSnapshot,
  Judging,
  OfferType,
  PortalWord,
  PortalWordPage,
  StatusId,
} from '@/rules'
import { longestFileName, longestId, longestLabel, longestText, mostAreaRows, mostEntries } from './limits'

/*
 * Shapes of what crosses a border: messages between contexts, records in storage. Types come from rules/; nothing of it runs here.
 * zod's compiled parsers need eval, which our policy forbids: jitless must be said before the first schema is made.
 */
z.config({ jitless: true })

const documentSlot = z.array(z.string().check(z.maxLength(longestFileName))).check(z.maxLength(mostEntries))
const shortText = z.string().check(z.maxLength(longestText))
const texts = z.array(shortText).check(z.maxLength(mostEntries))

const contact = z.object({
  name: shortText,
  email: shortText,
  jobTitle: shortText,
  role: shortText,
  countries: texts,
  states: texts,
})

const values = {
  platforms: texts,
  segments: texts,
  'solution-type': shortText,
  'solution-areas': z.array(z.object({ area: shortText, subAreas: texts })).check(z.maxLength(mostAreaRows)),
  'one-pager': documentSlot,
  'presentation-deck': documentSlot,
  'case-study': documentSlot,
  'customer-wins': documentSlot,
  'channel-pitch-deck': documentSlot,
  'architecture-diagram': documentSlot,
  'other-documents': documentSlot,
  'landing-page': shortText,
  contacts: z.object({ count: z.nullable(z.number()), rows: z.nullable(z.array(contact)) }),
} satisfies { [Field in FieldId]: z.ZodMiniType<FieldValues[Field]> }

export const fieldIdSchema = z.enum(Object.keys(values) as [FieldId, ...FieldId[]])

/** Some fields' values, by field id. */
export const fieldValuesSchema = z.partial(z.object(values)) as unknown as z.ZodMiniType<Partial<FieldValues>>

const reading = <Value extends z.ZodMiniType>(value: Value) =>
  z.discriminatedUnion('state', [
    z.object({ state: z.literal('found'), value }),
    z.object({ state: z.literal('missing') }),
    z.object({ state: z.literal('ambiguous'), places: z.number() }),
    z.object({ state: z.literal('not-ready') }),
  ])

const readings = z.object({
  platforms: reading(values.platforms),
  segments: reading(values.segments),
  'solution-type': reading(values['solution-type']),
  'solution-areas': reading(values['solution-areas']),
  'one-pager': reading(values['one-pager']),
  'presentation-deck': reading(values['presentation-deck']),
  'case-study': reading(values['case-study']),
  'customer-wins': reading(values['customer-wins']),
  'channel-pitch-deck': reading(values['channel-pitch-deck']),
  'architecture-diagram': reading(values['architecture-diagram']),
  'other-documents': reading(values['other-documents']),
  'landing-page': reading(values['landing-page']),
  contacts: reading(values.contacts),
} satisfies Record<FieldId, z.ZodMiniType>)

const label = z.string().check(z.maxLength(longestLabel))

const marks = z.object({
  home: z.enum(['offer-tab', 'solutions'] satisfies FormMarks['home'][]),
  labels: z.partial(z.object(Object.fromEntries(Object.keys(values).map(field => [field, label])))),
  mostAreas: z.optional(z.int().check(z.minimum(1), z.maximum(mostAreaRows))),
})

const offerType = z.enum([
  'saas',
  'azure-application',
  'azure-vm',
  'azure-container',
  'iot-edge-module',
  'dynamics-365-customer-engagement',
  'dynamics-365-operations',
  'dynamics-365-business-central',
  'power-bi-app',
  'consulting-service',
  'managed-service',
  'office-add-in',
] satisfies OfferType[])

export const offerIdSchema = z.string().check(z.minLength(1), z.maxLength(longestId))
const instant = z.iso.datetime()
const day = z.iso.date()

export const snapshotSchema: z.ZodMiniType<FormSnapshot> = z.object({
  offer: z.object({
    id: offerIdSchema,
    alias: z.optional(shortText),
    typeLabel: z.optional(shortText),
    type: z.optional(offerType),
  }),
  readAt: instant,
  language: shortText,
  readings,
  parts: z.optional(
    z.object({ listing: z.optional(instant), documents: z.optional(instant), contacts: z.optional(instant) }),
  ),
  marks: z.optional(marks),
}) as unknown as z.ZodMiniType<FormSnapshot>

const factPath = z.custom<FactPath>(
  path => typeof path === 'string' && /^(?:offer|organisation)\.[A-Za-z]+$/.test(path),
)

export const answerSchema: z.ZodMiniType<Answer> = z.object({
  fact: factPath,
  value: z.union([z.boolean(), z.number(), shortText, texts]),
  answeredOn: day,
  note: z.optional(shortText),
}) as unknown as z.ZodMiniType<Answer>

const status = z.enum([
  'not-ready',
  'co-sell-ready',
  'azure-ip-incentivized',
  'business-applications-incentivized',
] satisfies StatusId[])
const smallCount = z.number().check(z.int(), z.minimum(0), z.maximum(100_000))

const portalWord = {
  offerId: offerIdSchema,
  page: z.enum(['overview', 'review', 'solutions'] satisfies PortalWordPage[]),
  statusWords: z.optional(z.string().check(z.maxLength(200))),
  status: z.optional(status),
  live: z.optional(z.literal(true)),
  complete: z.optional(z.boolean()),
  documents: z.optional(smallCount),
  contacts: z.optional(smallCount),
}

/** What a page of the portal says of an offer. */
export const portalWordSchema = z.object(portalWord) as unknown as z.ZodMiniType<PortalWord>
/** The same as stored. */
export const datedPortalWordSchema = z.object({
  ...portalWord,
  readAt: instant,
}) as unknown as z.ZodMiniType<DatedPortalWord>

/** Id of an edition, `2020-05`. */
export const editionIdSchema = z.string().check(z.regex(/^20\d\d-\d\d$/))

/** Days after which an answer grows stale; null for never. */
export const answerAgeSchema = z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(36_500)))

/** What a person said of an offer, and how it is to be judged. */
export const judgingSchema = z.object({
  answers: z.array(answerSchema),
  preferences: z.object({
    pins: z.object({ all: z.optional(editionIdSchema), offer: z.optional(editionIdSchema) }),
    answerAgeDays: answerAgeSchema,
  }),
  kept: z.optional(snapshotSchema),
}) as unknown as z.ZodMiniType<Judging>

/** A press of one of the portal's commands. */
export const pressSchema = z.object({ command: z.enum(['save', 'review', 'publish', 'submit']), at: instant })

export { instant as isoDateTimeSchema }
