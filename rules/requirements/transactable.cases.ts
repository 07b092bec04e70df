import type { Facts, OfferFacts, OfferType } from '../facts'
import type { Case, CaseTable } from './case-table'

const saas = (offer: OfferFacts = {}): Facts => ({ offer: { type: 'saas', ...offer } })
const azureIp: OfferType[] = ['saas', 'azure-application', 'azure-vm', 'azure-container', 'iot-edge-module']
const neverAzureIp: OfferType[] = ['dynamics-365-operations', 'power-bi-app', 'consulting-service', 'office-add-in']
const since = { date: '2023-07-11' }

const newOffers: Case[] = [
  {
    name: 'transactable',
    facts: saas({ transactable: true }),
    outcome: 'met',
    says: 'met',
    finding: { level: 'required', basis: 'answer' },
  },
  {
    name: 'transactable, and new',
    facts: saas({ transactable: true, liveBeforeTransactRule: false }),
    outcome: 'met',
    says: 'met',
  },
  ...azureIp.map(
    (type): Case => ({
      name: `${type}, new and not transactable`,
      facts: { offer: { type, transactable: false, liveBeforeTransactRule: false } },
      outcome: 'unmet',
      says: 'unmet',
      finding: { basis: 'answer', fix: { key: 'req_transactable_fix', args: [since] } },
    }),
  ),
  {
    name: 'new, not transactable though it has a price',
    facts: saas({ transactable: false, plansPricedAboveZero: true, liveBeforeTransactRule: false }),
    outcome: 'unmet',
    says: 'unmet',
  },
  {
    name: 'new and free',
    facts: saas({ transactable: false, plansPricedAboveZero: false, liveBeforeTransactRule: false }),
    outcome: 'unmet',
    says: 'unmet_free',
    finding: { deadEnd: 'as-it-is', fix: { key: 'req_transactable_fix', args: [since] } },
  },
  {
    name: 'new and free, though said to be transactable',
    facts: saas({ transactable: true, plansPricedAboveZero: false, liveBeforeTransactRule: false }),
    outcome: 'unmet',
    says: 'unmet_free',
    finding: { deadEnd: 'as-it-is' },
  },
  {
    name: 'new and free, transactable not answered',
    facts: saas({ plansPricedAboveZero: false, liveBeforeTransactRule: false }),
    outcome: 'unmet',
    says: 'unmet_free',
    finding: { deadEnd: 'as-it-is' },
  },
]

const olderOffers: Case[] = [
  {
    name: 'not transactable, but live before 11 July 2023',
    facts: saas({ transactable: false, liveBeforeTransactRule: true }),
    outcome: 'met',
    says: 'met_older',
    finding: { basis: 'answer', message: { key: 'req_transactable_met_older', args: [since] } },
  },
  {
    name: 'live before 11 July 2023, the rest not answered',
    facts: saas({ liveBeforeTransactRule: true }),
    outcome: 'met',
    says: 'met_older',
  },
  {
    name: 'free, but live before 11 July 2023',
    facts: saas({ plansPricedAboveZero: false, liveBeforeTransactRule: true }),
    outcome: 'met',
    says: 'met_older',
  },
  {
    name: 'transactable, and live before 11 July 2023',
    facts: saas({ transactable: true, liveBeforeTransactRule: true }),
    outcome: 'met',
  },
]

const cannotTell: Case[] = [
  {
    name: 'not answered',
    facts: saas(),
    outcome: 'unknown',
    says: 'unknown',
    finding: { basis: 'page', asks: ['offer.transactable', 'offer.liveBeforeTransactRule'] },
  },
  { name: 'new, the rest not answered', facts: saas({ liveBeforeTransactRule: false }), outcome: 'unknown' },
  { name: 'a price makes no offer transactable', facts: saas({ plansPricedAboveZero: true }), outcome: 'unknown' },
  { name: 'nor does being live', facts: saas({ publishedLive: true }), outcome: 'unknown' },
]

const appliesTo: Case[] = [
  ...neverAzureIp.map(
    (type): Case => ({
      name: type,
      facts: { offer: { type, transactable: false, liveBeforeTransactRule: false } },
      outcome: 'not-applicable',
      finding: { asks: [] },
    }),
  ),
  {
    name: 'offer type not read',
    facts: { offer: { transactable: true } },
    outcome: 'unknown',
    says: 'unknown_applies',
    finding: { asks: [] },
  },
  {
    name: 'an offer type of which nobody has heard',
    facts: { offer: { type: 'dragon-copilot' as OfferType, transactable: false } },
    outcome: 'unknown',
    says: 'unknown_applies',
  },
  { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
]

export const tables: CaseTable[] = [{ cases: [...newOffers, ...olderOffers, ...cannotTell, ...appliesTo] }]
