import type { Benefit } from '../benefit'
import type { OfferType } from '../facts'
import { azureIpTypes } from '../offer-families'
import { programmePage } from '../sources'

/** "IaaS and SaaS offers": a virtual machine and a SaaS offer plainly are; of the other Azure IP types the page does not say. */
const iaasAndSaas: OfferType[] = ['saas', 'azure-vm']
const notSaid: OfferType[] = azureIpTypes.filter(type => !iaasAndSaas.includes(type))

/** All four are promised to Azure IP alone; to Business Applications this edition promises nothing. */
const common = {
  status: 'azure-ip-incentivized',
  source: programmePage('Azure IP co-sell incentivized offers'),
} as const

export const benefits202005: Benefit[] = [
  {
    ...common,
    id: 'reduced-fee',
    offerTypes: iaasAndSaas,
    unclearFor: notSaid,
    title: { key: 'benefit_2020_05_reduced_fee', args: [{ percent: 10 }] },
    condition: { key: 'benefit_2020_05_reduced_fee_condition', args: [{ percent: 20 }] },
  },
  {
    ...common,
    id: 'csp-incentive',
    offerTypes: iaasAndSaas,
    unclearFor: notSaid,
    title: { key: 'benefit_2020_05_csp_incentive', args: [{ percent: 10 }] },
    condition: { key: 'benefit_2020_05_csp_incentive_condition' },
  },
  {
    ...common,
    id: 'azure-benefit-eligible',
    offerTypes: [...azureIpTypes],
    unclearFor: [],
    title: { key: 'benefit_2020_05_azure_benefit_eligible' },
    condition: { key: 'benefit_2020_05_azure_benefit_eligible_condition' },
  },
  {
    ...common,
    id: 'preferred-solution',
    offerTypes: [...azureIpTypes],
    unclearFor: [],
    title: { key: 'benefit_2020_05_preferred_solution' },
    condition: { key: 'benefit_2020_05_preferred_solution_condition' },
  },
]
