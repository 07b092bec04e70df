import type { Facts, FormFacts, OfferType } from '../facts'
import type { Case, CaseTable } from './case-table'

type Documents = NonNullable<FormFacts['documents']>
const offer = (type: OfferType, documents?: Documents): Facts => ({
  offer: { type },
  form: { ...(documents && { documents }) },
})
const drawn: Documents = { 'architecture-diagram': [{ name: 'architecture.png' }] }
const empty: Documents = { 'architecture-diagram': [] }
const otherSlot: Documents = { 'other-documents': [{ name: 'architecture-diagram.pdf' }] }

const others: OfferType[] = ['azure-application', 'azure-vm', 'azure-container', 'iot-edge-module']
const neverAzureIp: OfferType[] = ['dynamics-365-operations', 'power-bi-app', 'consulting-service', 'office-add-in']

const everywhere: Case[] = [
  {
    name: 'SaaS with a diagram',
    facts: offer('saas', drawn),
    outcome: 'met',
    finding: {
      level: 'required',
      basis: 'page',
      detail: { key: 'detail_files', count: 1, args: [{ list: ['architecture.png'] }] },
    },
  },
  { name: 'SaaS, an empty slot', facts: offer('saas', empty), outcome: 'unmet', finding: { basis: 'page', asks: [] } },
  { name: 'SaaS, a diagram in another slot', facts: offer('saas', otherSlot), outcome: 'unknown', says: 'unknown' },
  {
    name: 'SaaS, a diagram in another slot and none in its own',
    facts: offer('saas', { ...otherSlot, ...empty }),
    outcome: 'unmet',
  },
  { name: 'SaaS, no document read', facts: offer('saas'), outcome: 'unknown', finding: { asks: [] } },
  ...neverAzureIp.map((type): Case => ({ name: type, facts: offer(type, empty), outcome: 'not-applicable' })),
  {
    name: 'offer type not read, with a diagram',
    facts: { form: { documents: drawn } },
    outcome: 'unknown',
    says: 'unknown_applies',
  },
  {
    name: 'offer type not read, an empty slot',
    facts: { form: { documents: empty } },
    outcome: 'unknown',
    says: 'unknown_applies',
  },
  {
    name: 'an offer type of which nobody has heard',
    facts: offer('constructor' as OfferType, empty),
    outcome: 'unknown',
    says: 'unknown_applies',
  },
  { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
]

const notAsked = others.flatMap((type): Case[] => [
  { name: `${type}, an empty slot`, facts: offer(type, empty), outcome: 'not-applicable' },
  { name: `${type}, with a diagram all the same`, facts: offer(type, drawn), outcome: 'not-applicable' },
])

const asked = others.flatMap((type): Case[] => [
  { name: `${type} with a diagram`, facts: offer(type, drawn), outcome: 'met' },
  { name: `${type}, an empty slot`, facts: offer(type, empty), outcome: 'unmet' },
  { name: `${type}, slot not read`, facts: offer(type, {}), outcome: 'unknown', says: 'unknown' },
])

/** "Required for most offer types", says the source, and not for which. */
const unclear = others.flatMap((type): Case[] => [
  { name: `${type} with a diagram`, facts: offer(type, drawn), outcome: 'met' },
  {
    name: `${type}, an empty slot`,
    facts: offer(type, empty),
    outcome: 'unknown',
    says: 'unknown_unclear',
    finding: { fix: { key: 'req_architecture_diagram_fix_unclear' }, asks: [] },
  },
  { name: `${type}, slot not read`, facts: offer(type, {}), outcome: 'unknown', says: 'unknown' },
])

export const tables: CaseTable[] = [
  { cases: everywhere },
  { until: '2020-09', cases: notAsked },
  { since: '2020-10', until: '2022-01', cases: asked },
  { since: '2023-08', until: '2023-08', cases: notAsked },
  { since: '2026-08', cases: unclear },
]
