import type { Facts, OfferFacts, OfferType, OrganisationFacts } from '../facts'
import type { Case, CaseTable } from './case-table'

const saas = (offer: OfferFacts = {}, organisation: OrganisationFacts = {}): Facts => ({
  offer: { type: 'saas', ...offer },
  organisation,
})
const consumed = (azureConsumedRevenueTtmUsd: number): OrganisationFacts => ({ azureConsumedRevenueTtmUsd })
const rich = consumed(1_000_000)
const threshold = { usd: 100_000 }
const belowDetail = { key: 'req_revenue_threshold_detail', args: [{ usd: 5 }, threshold] }

/** An offer without a price may be measured by consumed revenue in every edition. */
const everywhere: Case[] = [
  {
    name: 'no price, exactly 100,000 consumed',
    facts: saas({ plansPricedAboveZero: false }, consumed(100_000)),
    outcome: 'met',
    says: 'met_consumed',
    finding: {
      level: 'required',
      basis: 'answer',
      message: { key: 'req_revenue_threshold_met_consumed', args: [{ usd: 100_000 }, threshold] },
    },
  },
  {
    name: 'no price, a virtual machine, a fortune consumed',
    facts: { offer: { type: 'azure-vm', plansPricedAboveZero: false }, organisation: consumed(1e15) },
    outcome: 'met',
  },
  {
    name: 'no price: IP need not be the solution type',
    facts: { ...saas({ plansPricedAboveZero: false }, rich), form: { solutionType: 'service' } },
    outcome: 'met',
  },
]

const appliesTo: Case[] = [
  ...(['dynamics-365-operations', 'power-bi-app', 'consulting-service', 'office-add-in'] as const).map(
    (type): Case => ({
      name: type,
      facts: { offer: { type }, organisation: rich },
      outcome: 'not-applicable',
      finding: { asks: [] },
    }),
  ),
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
  { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
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
  { name: 'a cent below nothing', facts: saas({}, consumed(-0.01)), outcome: 'error' },
  { name: 'not a number', facts: saas({}, consumed(Number.NaN)), outcome: 'error' },
  { name: 'no end to it', facts: saas({}, consumed(Number.POSITIVE_INFINITY)), outcome: 'error' },
  { name: 'an amount as a text', facts: saas({}, consumed('100000' as unknown as number)), outcome: 'error' },
]

/** Consumed revenue does by itself, whatever the price: in every edition but September 2020. */
const consumedAlone: Case[] = [
  { name: 'exactly 100,000 consumed', facts: saas({}, consumed(100_000)), outcome: 'met', says: 'met_consumed' },
  {
    name: 'consumed enough, billed nothing, paid and not transactable',
    facts: saas({ plansPricedAboveZero: true, transactable: false, billedRevenueUsd: 0, billedRevenueTtmUsd: 0 }, rich),
    outcome: 'met',
    says: 'met_consumed',
  },
]

/** Billed revenue counts only if the offer is transactable: all editions but those of autumn 2020 and of 2026. */
const ifTransactable: Case[] = [
  {
    name: 'consumed a cent below, not transactable',
    facts: saas({ transactable: false }, consumed(99_999.99)),
    outcome: 'unmet',
    says: 'unmet',
    finding: { fix: { key: 'req_revenue_threshold_fix', args: [threshold] } },
  },
  { name: 'nothing consumed, not transactable', facts: saas({ transactable: false }, consumed(0)), outcome: 'unmet' },
  {
    name: 'consumed below, transactable not known',
    facts: saas({}, consumed(5)),
    outcome: 'unknown',
    says: 'unknown_transactable',
    finding: { detail: belowDetail },
  },
  {
    name: 'consumed not known, not transactable',
    facts: saas({ transactable: false }),
    outcome: 'unknown',
    says: 'unknown',
  },
  {
    name: 'exactly 100,000 billed and transactable',
    facts: saas({ transactable: true, billedRevenueUsd: 100_000, billedRevenueTtmUsd: 100_000 }, consumed(1)),
    outcome: 'met',
    says: 'met_billed',
    finding: { basis: 'answer' },
  },
  {
    name: 'billed enough, consumed not known',
    facts: saas({ transactable: true, billedRevenueTtmUsd: 100_000 }),
    outcome: 'met',
    says: 'met_billed',
  },
  {
    name: 'billed enough, transactable not known',
    facts: saas({ billedRevenueTtmUsd: 100_000 }),
    outcome: 'unknown',
    says: 'unknown_transactable',
  },
  {
    name: 'billed enough but not transactable, consumed below',
    facts: saas({ transactable: false, billedRevenueUsd: 1e6, billedRevenueTtmUsd: 1e6 }, consumed(5)),
    outcome: 'unmet',
    says: 'unmet',
  },
  {
    name: 'billed enough but not transactable, consumed not known',
    facts: saas({ transactable: false, billedRevenueUsd: 1e6, billedRevenueTtmUsd: 1e6 }),
    outcome: 'unknown',
    says: 'unknown',
  },
  {
    name: 'both a cent below',
    facts: saas(
      { transactable: true, billedRevenueUsd: 99_999.99, billedRevenueTtmUsd: 99_999.99 },
      consumed(99_999.99),
    ),
    outcome: 'unmet',
    says: 'unmet_both',
  },
  {
    name: 'the two add up to more, each below',
    facts: saas({ transactable: true, billedRevenueUsd: 60_000, billedRevenueTtmUsd: 60_000 }, consumed(60_000)),
    outcome: 'unmet',
    says: 'unmet_both',
  },
  {
    name: 'both below, whether transactable or not',
    facts: saas({ billedRevenueUsd: 7, billedRevenueTtmUsd: 7 }, consumed(5)),
    outcome: 'unmet',
    says: 'unmet_both',
  },
  {
    name: 'billed below, consumed not known',
    facts: saas({ transactable: true, billedRevenueUsd: 9, billedRevenueTtmUsd: 9 }),
    outcome: 'unknown',
    says: 'unknown',
  },
  { name: 'billed no number', facts: saas({ billedRevenueTtmUsd: Number.NaN }, rich), outcome: 'error' },
]

const sinceLaunch: Case[] = [
  {
    name: 'not answered',
    facts: saas(),
    outcome: 'unknown',
    says: 'unknown',
    finding: {
      basis: 'page',
      why: { key: 'req_revenue_threshold_why', args: [threshold] },
      asks: ['organisation.azureConsumedRevenueTtmUsd', 'offer.transactable', 'offer.billedRevenueUsd'],
    },
  },
  {
    name: 'exactly 100,000 billed since launch, next to nothing of it lately',
    facts: saas({ transactable: true, billedRevenueUsd: 100_000, billedRevenueTtmUsd: 1 }, consumed(1)),
    outcome: 'met',
    says: 'met_billed',
  },
  {
    name: 'more billed over twelve months than since launch: the larger counts',
    facts: saas({ transactable: true, billedRevenueUsd: 1, billedRevenueTtmUsd: 100_000 }),
    outcome: 'met',
    says: 'met_billed',
  },
  {
    name: 'consumed below, transactable, billed not known',
    facts: saas({ transactable: true }, consumed(5)),
    outcome: 'unknown',
    says: 'unknown_billed',
    finding: { detail: belowDetail },
  },
  {
    name: 'only twelve months of billing known, and those below',
    facts: saas({ transactable: true, billedRevenueTtmUsd: 9 }, consumed(5)),
    outcome: 'unknown',
    says: 'unknown_billed',
  },
  { name: 'billed since launch no number', facts: saas({ billedRevenueUsd: Number.NaN }, rich), outcome: 'error' },
]

/** "A combination of Azure solutions may add up", said in May 2020 alone. */
const addedUp: Case[] = [
  {
    name: 'billed enough over all offers of the organisation',
    facts: saas({ transactable: true, billedRevenueUsd: 5 }, { billedRevenueTtmUsd: 250_000 }),
    outcome: 'met',
    says: 'met_billed',
    finding: { basis: 'answer' },
  },
  {
    name: 'billed enough over all offers, this one not transactable',
    facts: saas({ transactable: false, billedRevenueUsd: 5 }, { ...consumed(5), billedRevenueTtmUsd: 250_000 }),
    outcome: 'unmet',
    says: 'unmet',
  },
]

const paid = (offer: OfferFacts, organisation: OrganisationFacts = {}) =>
  saas({ plansPricedAboveZero: true, ...offer }, organisation)
const free = (offer: OfferFacts, organisation: OrganisationFacts = {}) =>
  saas({ plansPricedAboveZero: false, ...offer }, organisation)

/** A paid offer is measured by billed revenue alone, another by consumed revenue alone. */
const byPrice: Case[] = [
  {
    name: 'paid, exactly 100,000 billed',
    facts: paid({ billedRevenueUsd: 100_000 }, consumed(0)),
    outcome: 'met',
    says: 'met_billed',
    finding: { basis: 'answer', why: { key: 'req_revenue_threshold_why_by_price', args: [threshold] } },
  },
  {
    name: 'paid, billed enough, not transactable',
    facts: paid({ billedRevenueUsd: 1e6, transactable: false }),
    outcome: 'met',
  },
  { name: 'paid, enough over twelve months alone', facts: paid({ billedRevenueTtmUsd: 100_000 }), outcome: 'met' },
  {
    name: 'paid, billed a cent below, consumed enough',
    facts: paid({ billedRevenueUsd: 99_999.99 }, rich),
    outcome: 'unmet',
    says: 'unmet_paid',
    finding: { fix: { key: 'req_revenue_threshold_fix_paid', args: [threshold] } },
  },
  { name: 'paid, billed nothing', facts: paid({ billedRevenueUsd: 0 }), outcome: 'unmet', says: 'unmet_paid' },
  {
    name: 'paid, billed not known, consumed enough',
    facts: paid({}, rich),
    outcome: 'unknown',
    says: 'unknown_paid',
    finding: { asks: ['offer.billedRevenueUsd', 'offer.plansPricedAboveZero'] },
  },
  {
    name: 'paid, twelve months of billing below, since launch not known',
    facts: paid({ billedRevenueTtmUsd: 9 }),
    outcome: 'unknown',
    says: 'unknown_paid',
  },
  {
    name: 'paid, billed enough only over all offers of the organisation',
    facts: paid({ billedRevenueUsd: 5 }, { billedRevenueTtmUsd: 250_000 }),
    outcome: 'unmet',
  },
  {
    name: 'free, consumed a cent below, billed enough',
    facts: free({ billedRevenueUsd: 1e6, transactable: true }, consumed(99_999.99)),
    outcome: 'unmet',
    says: 'unmet',
    finding: { fix: { key: 'req_revenue_threshold_fix_free', args: [threshold] } },
  },
  {
    name: 'free, consumed not known',
    facts: free({ billedRevenueUsd: 1e6 }),
    outcome: 'unknown',
    says: 'unknown',
    finding: { asks: ['organisation.azureConsumedRevenueTtmUsd', 'offer.plansPricedAboveZero'] },
  },
  {
    name: 'price not known, both enough',
    facts: saas({ billedRevenueUsd: 100_000 }, consumed(100_000)),
    outcome: 'met',
    says: 'met_billed',
  },
  {
    name: 'price not known, both a cent below',
    facts: saas({ billedRevenueUsd: 99_999.99 }, consumed(99_999.99)),
    outcome: 'unmet',
    says: 'unmet_both',
  },
  {
    name: 'price not known, billed enough and consumed not',
    facts: saas({ billedRevenueUsd: 1e6 }, consumed(5)),
    outcome: 'unknown',
    says: 'unknown_price',
  },
  {
    name: 'price not known, consumed enough and billed not',
    facts: saas({ billedRevenueUsd: 5 }, rich),
    outcome: 'unknown',
    says: 'unknown_price',
  },
  { name: 'price not known, only consumed known', facts: saas({}, rich), outcome: 'unknown', says: 'unknown_price' },
  {
    name: 'not answered',
    facts: saas(),
    outcome: 'unknown',
    says: 'unknown_price',
    finding: {
      basis: 'page',
      asks: ['offer.plansPricedAboveZero', 'offer.billedRevenueUsd', 'organisation.azureConsumedRevenueTtmUsd'],
    },
  },
  { name: 'billed less than nothing', facts: paid({ billedRevenueUsd: -5 }), outcome: 'error' },
]

/** Billed revenue of the offer since launch, transactable or not. */
const either: Case[] = [
  {
    name: 'exactly 100,000 billed, not transactable',
    facts: saas({ transactable: false, billedRevenueUsd: 100_000 }, consumed(5)),
    outcome: 'met',
    says: 'met_billed',
    finding: { why: { key: 'req_revenue_threshold_why_either', args: [threshold] } },
  },
  {
    name: 'billed enough over twelve months alone, a figure that nobody is asked for',
    facts: saas({ billedRevenueTtmUsd: 100_000 }),
    outcome: 'met',
    says: 'met_billed',
    finding: { basis: 'answer' },
  },
  {
    name: 'both a cent below',
    facts: saas({ billedRevenueUsd: 99_999.99 }, consumed(99_999.99)),
    outcome: 'unmet',
    says: 'unmet_both',
    finding: { fix: { key: 'req_revenue_threshold_fix_sales', args: [threshold] } },
  },
  {
    name: 'billed enough only over all offers of the organisation',
    facts: saas({ billedRevenueUsd: 5 }, { ...consumed(5), billedRevenueTtmUsd: 250_000 }),
    outcome: 'unmet',
    says: 'unmet_both',
  },
  {
    name: 'consumed below, billed not known, not transactable',
    facts: saas({ transactable: false }, consumed(5)),
    outcome: 'unknown',
    says: 'unknown_billed',
    finding: { detail: belowDetail },
  },
  {
    name: 'billed below, consumed not known',
    facts: saas({ billedRevenueUsd: 9 }),
    outcome: 'unknown',
    says: 'unknown',
  },
  {
    name: 'not answered',
    facts: saas(),
    outcome: 'unknown',
    says: 'unknown',
    finding: { basis: 'page', asks: ['organisation.azureConsumedRevenueTtmUsd', 'offer.billedRevenueUsd'] },
  },
]

/** Billed revenue of a transactable offer, over twelve months like the consumed. */
const trailing: Case[] = [
  {
    name: 'not answered',
    facts: saas(),
    outcome: 'unknown',
    says: 'unknown',
    finding: {
      basis: 'page',
      why: { key: 'req_revenue_threshold_why_trailing', args: [threshold] },
      asks: ['organisation.azureConsumedRevenueTtmUsd', 'offer.transactable', 'offer.billedRevenueTtmUsd'],
    },
  },
  {
    name: 'billed enough since launch, too little over twelve months',
    facts: saas({ transactable: true, billedRevenueUsd: 1e6, billedRevenueTtmUsd: 99_999.99 }, consumed(5)),
    outcome: 'unmet',
    says: 'unmet_both',
  },
  {
    name: 'billed enough since launch, twelve months not known',
    facts: saas({ transactable: true, billedRevenueUsd: 1e6 }, consumed(5)),
    outcome: 'unknown',
    says: 'unknown_billed_trailing',
    finding: { detail: belowDetail },
  },
  {
    name: 'billed enough only over all offers of the organisation',
    facts: saas({ transactable: true, billedRevenueTtmUsd: 5 }, { ...consumed(5), billedRevenueTtmUsd: 250_000 }),
    outcome: 'unmet',
    says: 'unmet_both',
  },
]

/** Marketplace billed sales of the whole organisation over twelve months. */
const sales: Case[] = [
  {
    name: 'exactly 100,000 billed by the organisation, this offer not transactable',
    facts: saas({ transactable: false }, { ...consumed(5), billedRevenueTtmUsd: 100_000 }),
    outcome: 'met',
    says: 'met_billed',
    finding: { basis: 'answer', why: { key: 'req_revenue_threshold_why_sales', args: [threshold] } },
  },
  {
    name: 'this offer alone billed enough, a figure that nobody is asked for',
    facts: saas({ billedRevenueTtmUsd: 100_000 }),
    outcome: 'met',
    says: 'met_billed',
    finding: { basis: 'answer' },
  },
  {
    name: 'both a cent below',
    facts: saas({}, { ...consumed(99_999.99), billedRevenueTtmUsd: 99_999.99 }),
    outcome: 'unmet',
    says: 'unmet_both',
    finding: { fix: { key: 'req_revenue_threshold_fix_sales', args: [threshold] } },
  },
  {
    name: 'nothing consumed, nothing sold',
    facts: saas({ transactable: true }, { ...consumed(0), billedRevenueTtmUsd: 0 }),
    outcome: 'unmet',
  },
  {
    name: 'billed enough since launch, twelve months not known',
    facts: saas({ transactable: true, billedRevenueUsd: 1e6 }, consumed(5)),
    outcome: 'unknown',
    says: 'unknown_billed_sales',
    finding: { detail: belowDetail },
  },
  {
    name: 'this offer billed too little, the organisation not known',
    facts: saas({ billedRevenueTtmUsd: 9 }, consumed(5)),
    outcome: 'unknown',
    says: 'unknown_billed_sales',
  },
  { name: 'billed below, consumed not known', facts: saas({}, { billedRevenueTtmUsd: 9 }), outcome: 'unknown' },
  {
    name: 'not answered',
    facts: saas(),
    outcome: 'unknown',
    says: 'unknown',
    finding: {
      basis: 'page',
      asks: ['organisation.azureConsumedRevenueTtmUsd', 'organisation.billedRevenueTtmUsd'],
    },
  },
  { name: 'billed no number', facts: saas({}, { ...rich, billedRevenueTtmUsd: Number.NaN }), outcome: 'error' },
]

export const tables: CaseTable[] = [
  { cases: [...everywhere, ...appliesTo, ...impossible] },
  { until: '2020-05', cases: [...consumedAlone, ...ifTransactable, ...sinceLaunch, ...addedUp] },
  { since: '2020-09', until: '2020-09', cases: byPrice },
  { since: '2020-10', until: '2020-10', cases: [...consumedAlone, ...either] },
  { since: '2021-02', until: '2021-07', cases: [...consumedAlone, ...ifTransactable, ...sinceLaunch] },
  { since: '2022-01', until: '2023-08', cases: [...consumedAlone, ...ifTransactable, ...trailing] },
  { since: '2026-08', cases: [...consumedAlone, ...sales] },
]
