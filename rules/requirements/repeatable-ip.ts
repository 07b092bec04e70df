import type { Source } from '../assessment'
import { percentAt } from '../fact-at'
import { azureIpTypes, ofType } from '../offer-families'
import type { Requirement } from '../requirement'

const half = { percent: 50 }

/** More than 50 percent of the solution is repeatable IP code on Azure. Exactly half is not enough. */
export const repeatableIp = (source: Source): Requirement => ({
  id: 'repeatable-ip',
  status: 'azure-ip-incentivized',
  level: 'required',
  scope: 'offer',
  asks: ['offer.repeatableIpOnAzurePercent'],
  whyArgs: [half],
  source,
  appliesTo: facts => ofType(facts, azureIpTypes),
  check(facts) {
    const percent = percentAt(facts, 'offer.repeatableIpOnAzurePercent')
    if (percent === undefined) return { outcome: 'unknown' }
    if (percent > half.percent) return { outcome: 'met', args: [{ percent }] }
    return { outcome: 'unmet', args: [{ percent }, half], fix: { key: 'req_repeatable_ip_fix', args: [half] } }
  },
})
