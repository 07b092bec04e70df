import type { Source, StatusId } from './assessment'
import type { Benefit } from './benefit'
import type { Fee } from './edition'
import type { OfferType } from './facts'
import { azureIpTypes } from './offer-families'

/** What the statuses bring, as editions share it. */

/** "IaaS and SaaS offers": a virtual machine and a SaaS offer plainly are; of the other Azure IP types the pages do not say. */
const iaasAndSaas: OfferType[] = ['saas', 'azure-vm']
const notSaid: OfferType[] = azureIpTypes.filter(type => !iaasAndSaas.includes(type))

const standardPercent = 20
const reducedPercent = 10
const flatPercent = 3

/** Half the marketplace's fee for IaaS and SaaS offers, 2020 and early 2021. */
export const reducedFee = (source: Source): Benefit => ({
  id: 'reduced-fee',
  status: 'azure-ip-incentivized',
  offerTypes: iaasAndSaas,
  unclearFor: notSaid,
  title: { key: 'benefit_reduced_fee', args: [{ percent: reducedPercent }] },
  condition: { key: 'benefit_reduced_fee_condition', args: [{ percent: standardPercent }] },
  source,
})

/** The fee that goes with it. */
export const feeWithReduction = (source: Source): Fee => ({
  percent: standardPercent,
  reduced: { percent: reducedPercent, status: 'azure-ip-incentivized' },
  source,
})

/** One fee for every transactable offer, whatever its status. */
export const flatFee = (source: Source): Fee => ({ percent: flatPercent, source })

export const cspIncentive = (source: Source): Benefit => ({
  id: 'csp-incentive',
  status: 'azure-ip-incentivized',
  offerTypes: iaasAndSaas,
  unclearFor: notSaid,
  title: { key: 'benefit_csp_incentive', args: [{ percent: 10 }] },
  condition: { key: 'benefit_csp_incentive_condition' },
  source,
})

/** Purchases count towards the customer's Azure consumption commitment. `shownIn`: where customers see that they do. */
export const azureCommitment = (source: Source, shownIn: 'stores' | 'portal' | 'portal_priced'): Benefit => ({
  id: 'azure-benefit-eligible',
  status: 'azure-ip-incentivized',
  offerTypes: [...azureIpTypes],
  unclearFor: [],
  title: { key: 'benefit_azure_benefit_eligible' },
  condition: { key: `benefit_azure_benefit_eligible_${shownIn}` },
  source,
})

/** The badge in the online stores, with a status that carries it. `wording`: when it appears, where a page says so. */
export const preferredSolution = (
  source: Source,
  status: StatusId,
  types: readonly OfferType[],
  wording: 'condition' | 'thirty_days' | 'refreshed' = 'condition',
): Benefit => ({
  id: 'preferred-solution',
  status,
  offerTypes: types,
  unclearFor: [],
  title: { key: 'benefit_preferred_solution' },
  condition: { key: `benefit_preferred_solution_${wording}` },
  source,
})

/** Further benefits for the largest sellers among Azure IP solutions. */
export const topTier = (source: Source): Benefit => ({
  id: 'top-tier',
  status: 'azure-ip-incentivized',
  offerTypes: [...azureIpTypes],
  unclearFor: [],
  title: { key: 'benefit_top_tier' },
  condition: { key: 'benefit_top_tier_condition', args: [{ usd: 4_000_000 }] },
  source,
})
