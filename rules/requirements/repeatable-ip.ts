import { percentAt } from '../fact-at'
import { azureIpTypes, ofType } from '../offer-families'
import type { Requirement } from '../requirement'
import { programmeStep } from '../sources'

const half = { percent: 50 }

/** More than 50 percent of the solution is repeatable IP code on Azure. Exactly half is not enough. */
export const repeatableIp: Requirement = {
  id: 'repeatable-ip',
  status: 'azure-ip-incentivized',
  level: 'required',
  scope: 'offer',
  asks: ['offer.repeatableIpOnAzurePercent'],
  whyArgs: [half],
  source: programmeStep(4, { key: 'req_repeatable_ip_note', args: [{ date: '2020-09-02' }] }),
  appliesTo: facts => ofType(facts, azureIpTypes),
  check(facts) {
    const percent = percentAt(facts, 'offer.repeatableIpOnAzurePercent')
    if (percent === undefined) return { outcome: 'unknown' }
    if (percent > half.percent) return { outcome: 'met', args: [{ percent }] }
    return { outcome: 'unmet', args: [{ percent }, half], fix: { key: 'req_repeatable_ip_fix', args: [half] } }
  },
}
