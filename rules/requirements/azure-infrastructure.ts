import type { Source } from '../assessment'
import { percentAt } from '../fact-at'
import type { Facts, OfferType } from '../facts'
import { ofType } from '../offer-families'
import type { Requirement, Verdict } from '../requirement'

const half = { percent: 50 }

/** More than 50 percent of the solution's infrastructure is on Azure. Exactly half is not enough. `types`: the offer types that are asked. */
export const azureInfrastructure = (source: Source, types: readonly OfferType[]): Requirement => ({
  id: 'azure-infrastructure',
  status: 'azure-ip-incentivized',
  level: 'required',
  scope: 'offer',
  asks: ['offer.infrastructureOnAzurePercent'],
  replaces: 'repeatable-ip',
  whyArgs: [half],
  source,
  appliesTo: facts => ofType(facts, types),
  check: judgeShare,
})

function judgeShare(facts: Facts): Verdict {
  const percent = percentAt(facts, 'offer.infrastructureOnAzurePercent')
  if (percent === undefined) {
    const ofCode = percentAt(facts, 'offer.repeatableIpOnAzurePercent')
    // Code on Azure runs on Azure's infrastructure. The reverse does not hold: a small share of code says nothing.
    if (ofCode !== undefined && ofCode > half.percent)
      return { outcome: 'met', variant: 'code', args: [{ percent: ofCode }], basis: 'answer' }
    return { outcome: 'unknown' }
  }
  if (percent > half.percent) return { outcome: 'met', args: [{ percent }] }
  return { outcome: 'unmet', args: [{ percent }, half], fix: { key: 'req_azure_infrastructure_fix', args: [half] } }
}
