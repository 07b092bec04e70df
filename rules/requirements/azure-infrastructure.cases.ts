import type { Facts, OfferFacts, OfferType } from '../facts'
import type { Case, CaseTable } from './case-table'

const saas = (offer: OfferFacts): Facts => ({ offer: { type: 'saas', ...offer } })
const share = (infrastructureOnAzurePercent: number, type: OfferType = 'saas'): Facts => ({
  offer: { type, infrastructureOnAzurePercent },
})
const others: OfferType[] = ['azure-application', 'azure-vm', 'azure-container', 'iot-edge-module']
const neverAzureIp: OfferType[] = ['dynamics-365-operations', 'power-bi-app', 'consulting-service', 'office-add-in']

const shares: Case[] = [
  { name: 'exactly half', facts: share(50), outcome: 'unmet', finding: { level: 'required', basis: 'answer' } },
  { name: 'the least over half', facts: share(50 + 1e-9), outcome: 'met', says: 'met', finding: { basis: 'answer' } },
  { name: 'all of it', facts: share(100), outcome: 'met' },
  {
    name: 'none of it',
    facts: share(0),
    outcome: 'unmet',
    finding: {
      message: { key: 'req_azure_infrastructure_unmet', args: [{ percent: 0 }, { percent: 50 }] },
      fix: { key: 'req_azure_infrastructure_fix', args: [{ percent: 50 }] },
    },
  },
  {
    name: 'not answered',
    facts: saas({}),
    outcome: 'unknown',
    says: 'unknown',
    finding: { basis: 'page', asks: ['offer.infrastructureOnAzurePercent'] },
  },
]

const shownByCode: Case[] = [
  {
    name: 'not answered, yet more than half is code on Azure',
    facts: saas({ repeatableIpOnAzurePercent: 51 }),
    outcome: 'met',
    says: 'met_code',
    finding: { basis: 'answer' },
  },
  {
    name: 'not answered, half is code on Azure',
    facts: saas({ repeatableIpOnAzurePercent: 50 }),
    outcome: 'unknown',
    says: 'unknown',
  },
  {
    name: 'over half, hardly any of it code',
    facts: saas({ infrastructureOnAzurePercent: 80, repeatableIpOnAzurePercent: 1 }),
    outcome: 'met',
    says: 'met',
  },
  {
    name: 'over half: an impossible share of code, which is not looked at, does no harm',
    facts: saas({ infrastructureOnAzurePercent: 51, repeatableIpOnAzurePercent: -1 }),
    outcome: 'met',
    says: 'met',
  },
  {
    name: 'half, though more is said to be code on Azure',
    facts: saas({ infrastructureOnAzurePercent: 50, repeatableIpOnAzurePercent: 80 }),
    outcome: 'unmet',
  },
]

const appliesTo: Case[] = [
  ...neverAzureIp.map((type): Case => ({ name: type, facts: share(80, type), outcome: 'not-applicable' })),
  {
    name: 'offer type not read',
    facts: { offer: { infrastructureOnAzurePercent: 80 } },
    outcome: 'unknown',
    says: 'unknown_applies',
    finding: { asks: [] },
  },
  { name: 'an offer type of which nobody has heard', facts: share(80, 'constructor' as OfferType), outcome: 'unknown' },
  { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
]

const impossible: Case[] = [
  {
    name: 'more than all',
    facts: share(100.5),
    outcome: 'error',
    finding: {
      detail: {
        key: 'fact_impossible_percent',
        args: [{ text: { key: 'fact_offer_infrastructure_on_azure_percent' } }, 100.5],
      },
    },
  },
  { name: 'less than nothing', facts: share(-0.1), outcome: 'error' },
  { name: 'not a number', facts: share(Number.NaN), outcome: 'error' },
  { name: 'no end to it', facts: share(Number.POSITIVE_INFINITY), outcome: 'error' },
  { name: 'not answered, code less than nothing', facts: saas({ repeatableIpOnAzurePercent: -1 }), outcome: 'error' },
]

export const tables: CaseTable[] = [
  { cases: [...shares, ...shownByCode, ...appliesTo, ...impossible] },
  {
    // SaaS alone is asked.
    until: '2020-09',
    cases: others.map(type => ({ name: type, facts: share(0, type), outcome: 'not-applicable' })),
  },
  {
    since: '2020-10',
    cases: others.flatMap((type): Case[] => [
      { name: `${type}, half`, facts: share(50, type), outcome: 'unmet' },
      { name: `${type}, over half`, facts: share(50.1, type), outcome: 'met' },
    ]),
  },
]
