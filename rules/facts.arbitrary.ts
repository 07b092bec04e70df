import fc from 'fast-check'
import type { Contact, Facts, FileFact, FormFacts, OfferFacts, OrganisationFacts } from './facts'
import { offerTypes } from './facts'
import { documentKinds } from './field-id'
import { readyFacts } from './test-facts'

/** Facts of every kind for property tests: absent, plain, at the edges, hostile. */

const hostile = fc.constantFrom('', ' ', '__proto__', 'constructor', '<img onerror=x>', '$1', '\u202e', 'toString')
const text = fc.oneof({ weight: 3, arbitrary: fc.string({ maxLength: 8 }) }, hostile)
const codes = fc.array(fc.oneof(fc.constantFrom('DE', 'PL', 'US', ' pl ', 'OOO', '000', 'UK'), text), { maxLength: 4 })
const figure = fc.oneof(
  fc.constantFrom(0, 49, 50, 50.1, 100, 99_999, 100_000, -1, Number.NaN, Number.POSITIVE_INFINITY),
  fc.double(),
)
const role = fc.oneof(fc.constantFrom('Partner sales', 'partner  SALES', 'Partner marketing', 'Partnervertrieb'), text)
type Model<Value> = { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }
/** Some keys absent; values may be none that the types allow, as storage and pages may hold anything. */
const partly = <Value>(model: { [Key in keyof Value]-?: fc.Arbitrary<unknown> }) =>
  fc.record(model as Model<Value>, { requiredKeys: [] }) as fc.Arbitrary<Value>

const contact: fc.Arbitrary<Contact> = fc.record({
  name: text,
  email: text,
  jobTitle: text,
  role,
  countries: codes,
  states: fc.array(text, { maxLength: 1 }),
})
const files: fc.Arbitrary<FileFact[]> = fc.array(fc.record({ name: text }), { maxLength: 2 })

export const documentsSubset = partly<NonNullable<FormFacts['documents']>>(
  Object.fromEntries(documentKinds.map(kind => [kind, files])) as Record<(typeof documentKinds)[number], typeof files>,
)

const offer = partly<OfferFacts>({
  id: text,
  alias: text,
  type: fc.oneof(fc.constantFrom(...offerTypes), fc.constantFrom('saas', 'dynamics-365-operations'), hostile),
  meetsPublishingRequirements: fc.boolean(),
  publishedLive: fc.boolean(),
  resellThroughCsp: fc.boolean(),
  transactable: fc.boolean(),
  plansPricedAboveZero: fc.boolean(),
  billedRevenueUsd: figure,
  billedRevenueTtmUsd: figure,
  repeatableIpOnAzurePercent: figure,
  infrastructureOnAzurePercent: figure,
  cloudSpecialistHasDocuments: fc.boolean(),
  liveBeforeTransactRule: fc.boolean(),
  technicalValidationPassed: fc.boolean(),
  eligibleCountries: codes,
})

const organisation = partly<OrganisationFacts>({
  partnerId: text,
  marketplaceAccountActive: fc.boolean(),
  businessProfileComplete: fc.boolean(),
  azureConsumedRevenueTtmUsd: figure,
  billedRevenueTtmUsd: figure,
  goldCompetency: fc.boolean(),
  solutionsPartnerDesignation: fc.boolean(),
  isvConnect: fc.constantFrom('none', 'standard', 'premium', 'gold'),
  isvSuccess: fc.boolean(),
})

const form = partly<FormFacts>({
  platforms: fc.array(text, { maxLength: 2 }),
  segments: fc.array(text, { maxLength: 2 }),
  solutionType: fc.constantFrom('ip', 'service', 'managed-service', 'device', null),
  solutionAreas: fc.array(fc.record({ area: text, subAreas: fc.array(text, { maxLength: 3 }) }), { maxLength: 4 }),
  documents: documentsSubset,
  landingPageUrl: text,
  socialUrl: text,
  contacts: fc.array(contact, { maxLength: 4 }),
})

const anyFacts = fc
  .tuple(partly<Facts>({ offer, organisation, form }), fc.dictionary(fc.string(), fc.anything(), { maxKeys: 2 }))
  .map(([facts, unknown]): Facts => ({ ...unknown, ...facts }))

/** The ready offer with a few facts changed, so that the upper rungs come into play. */
const nearlyReady = fc
  .record({ offer: few(offer), organisation: few(organisation), form: few(form) })
  .map((change): Facts => {
    const ready = readyFacts()
    return {
      offer: { ...ready.offer, ...change.offer },
      organisation: { ...ready.organisation, ...change.organisation },
      form: { ...ready.form, ...change.form },
    }
  })

export const factsArbitrary = fc.oneof(anyFacts, nearlyReady)

function few<Group extends object>(group: fc.Arbitrary<Group>): fc.Arbitrary<Partial<Group>> {
  return group.chain(whole =>
    fc
      .subarray(Object.keys(whole), { maxLength: Math.min(1, Object.keys(whole).length) })
      .map(keys => pick(whole, key => keys.includes(key))),
  )
}

/**
 * The same facts with some of them not known. The two further billed figures stay: a person is asked for the billed revenue of the
 * offer alone, and by that answer the threshold is judged, though a figure that nobody is asked for may still lift it. The
 * exception for offers older than a rule stays as well: an offer is taken for a new one until that is known.
 */
export function subset(facts: Facts): fc.Arbitrary<Facts> {
  const kept = new Set(['billedRevenueTtmUsd', 'liveBeforeTransactRule'])
  const thin = <Group extends object>(group: Group | undefined): fc.Arbitrary<Partial<Group>> =>
    fc.subarray(Object.keys(group ?? {})).map(keys => pick(group, key => keys.includes(key) || kept.has(key)))
  return fc
    .record({ offer: thin(facts.offer), organisation: thin(facts.organisation), form: thin(facts.form) })
    .map(thinned => thinned as Facts)
}

function pick<Group extends object>(group: Group | undefined, keep: (key: string) => boolean): Partial<Group> {
  return Object.fromEntries(Object.entries(group ?? {}).filter(([key]) => keep(key))) as Partial<Group>
}
