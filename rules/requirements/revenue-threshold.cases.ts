import type { Facts, OfferFacts, OfferType, OrganisationFacts } from '../facts'
import type { Case, CaseTable } from './case-table'
import { revenueThreshold } from './revenue-threshold'

const saas = (offer: OfferFacts = {}, organisation: OrganisationFacts = {}): Facts => ({
  offer: { type: 'saas', ...offer },
  organisation,
})
const consumed = (azureConsumedRevenueTtmUsd: number): OrganisationFacts => ({ azureConsumedRevenueTtmUsd })

const consumedRevenue: Case[] = [
  {
    name: 'exactly 100,000 consumed',
    facts: saas({}, consumed(100_000)),
    outcome: 'met',
    says: 'met_consumed',
    finding: { basis: 'answer' },
  },
  {
    name: 'consumed a cent below, not transactable',
    facts: saas({ transactable: false }, consumed(99_999.99)),
    outcome: 'unmet',
    says: 'unmet',
  },
  {
    name: 'consumed below, transactable not known',
    facts: saas({}, consumed(99_999)),
    outcome: 'unknown',
    says: 'unknown_transactable',
  },
  { name: 'nothing consumed, not transactable', facts: saas({ transactable: false }, consumed(0)), outcome: 'unmet' },
  {
    name: 'consumed not known, not transactable',
    facts: saas({ transactable: false }),
    outcome: 'unknown',
    says: 'unknown',
  },
  {
    name: 'not answered',
    facts: saas(),
    outcome: 'unknown',
    says: 'unknown',
    finding: {
      basis: 'page',
      asks: ['organisation.azureConsumedRevenueTtmUsd', 'offer.transactable', 'offer.billedRevenueUsd'],
    },
  },
]

const billedRevenue: Case[] = [
  {
    name: 'exactly 100,000 billed and transactable',
    facts: saas({ transactable: true, billedRevenueUsd: 100_000 }, consumed(1)),
    outcome: 'met',
    says: 'met_billed',
  },
  {
    name: 'billed enough over twelve months alone',
    facts: saas({ transactable: true, billedRevenueTtmUsd: 100_000 }),
    outcome: 'met',
  },
  {
    name: 'billed enough over all offers of the organisation',
    facts: saas({ transactable: true, billedRevenueUsd: 5 }, { billedRevenueTtmUsd: 250_000 }),
    outcome: 'met',
    finding: { basis: 'answer' },
  },
  {
    name: 'billed enough, transactable not known',
    facts: saas({ billedRevenueUsd: 100_000 }),
    outcome: 'unknown',
    says: 'unknown_transactable',
  },
  {
    name: 'billed enough but not transactable, consumed below',
    facts: saas({ transactable: false, billedRevenueUsd: 100_000 }, consumed(5)),
    outcome: 'unmet',
  },
  {
    name: 'billed enough but not transactable, consumed not known',
    facts: saas({ transactable: false, billedRevenueUsd: 100_000 }),
    outcome: 'unknown',
  },
  {
    name: 'both a dollar below',
    facts: saas({ transactable: true, billedRevenueUsd: 99_999 }, consumed(99_999)),
    outcome: 'unmet',
    says: 'unmet_both',
  },
  {
    name: 'both below, whether transactable or not',
    facts: saas({ billedRevenueUsd: 7 }, consumed(5)),
    outcome: 'unmet',
    says: 'unmet_both',
  },
  {
    name: 'consumed below, transactable, billed not known',
    facts: saas({ transactable: true }, consumed(5)),
    outcome: 'unknown',
    says: 'unknown_billed',
  },
  {
    name: 'only twelve months of billing known, and those below',
    facts: saas({ transactable: true, billedRevenueTtmUsd: 9 }, consumed(5)),
    outcome: 'unknown',
    says: 'unknown_billed',
  },
  {
    name: 'billed below, consumed not known',
    facts: saas({ transactable: true, billedRevenueUsd: 9 }),
    outcome: 'unknown',
    says: 'unknown',
  },
]

const rich = consumed(1_000_000)

const appliesTo: Case[] = [
  { name: 'a virtual machine', facts: { offer: { type: 'azure-vm' }, organisation: rich }, outcome: 'met' },
  {
    name: 'IP need not be the solution type',
    facts: { ...saas({}, rich), form: { solutionType: 'service' } },
    outcome: 'met',
  },
  {
    name: 'a Dynamics offer',
    facts: { offer: { type: 'dynamics-365-operations' }, organisation: rich },
    outcome: 'not-applicable',
    finding: { asks: [] },
  },
  { name: 'a consulting offer', facts: { offer: { type: 'consulting-service' } }, outcome: 'not-applicable' },
  {
    name: 'offer type not read, whatever the figures',
    facts: { organisation: rich },
    outcome: 'unknown',
    says: 'unknown_applies',
    finding: { asks: [] },
  },
  {
    name: 'an offer type of which nobody has heard',
    facts: { offer: { type: 'constructor' as OfferType }, organisation: rich },
    outcome: 'unknown',
    says: 'unknown_applies',
  },
  { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
]

const impossible: Case[] = [
  {
    name: 'a negative amount',
    facts: saas({}, consumed(-1)),
    outcome: 'error',
    finding: {
      fix: { key: 'req_failed_fix' },
      detail: {
        key: 'fact_impossible_amount',
        args: [{ text: { key: 'fact_organisation_azure_consumed_revenue_ttm_usd' } }, -1],
      },
    },
  },
  { name: 'not a number', facts: saas({ billedRevenueUsd: Number.NaN }, rich), outcome: 'error' },
  { name: 'no end to it', facts: saas({}, consumed(Number.POSITIVE_INFINITY)), outcome: 'error' },
]

export const table: CaseTable = {
  requirement: revenueThreshold,
  cases: [...consumedRevenue, ...billedRevenue, ...appliesTo, ...impossible],
}
