import type { Facts, OfferType } from '../facts'
import type { CaseTable } from './case-table'

const share = (repeatableIpOnAzurePercent: number, type: OfferType = 'saas'): Facts => ({
  offer: { type, repeatableIpOnAzurePercent },
})

export const tables: CaseTable[] = [
  {
    cases: [
      { name: 'exactly half', facts: share(50), outcome: 'unmet', finding: { level: 'required', basis: 'answer' } },
      { name: 'the least over half', facts: share(50 + 1e-9), outcome: 'met' },
      { name: 'all of it', facts: share(100), outcome: 'met' },
      { name: 'none of it', facts: share(0), outcome: 'unmet' },
      { name: 'an IoT Edge module', facts: share(51, 'iot-edge-module'), outcome: 'met' },
      {
        name: 'not answered',
        facts: { offer: { type: 'azure-container' } },
        outcome: 'unknown',
        says: 'unknown',
        finding: { basis: 'page', asks: ['offer.repeatableIpOnAzurePercent'] },
      },
      {
        name: 'infrastructure on Azure is no code',
        facts: { offer: { type: 'saas', infrastructureOnAzurePercent: 99 } },
        outcome: 'unknown',
      },
      { name: 'a Power BI app', facts: share(80, 'power-bi-app'), outcome: 'not-applicable' },
      {
        name: 'offer type not read',
        facts: { offer: { repeatableIpOnAzurePercent: 80 } },
        outcome: 'unknown',
        says: 'unknown_applies',
      },
      { name: 'more than all', facts: share(100.5), outcome: 'error' },
      {
        name: 'less than nothing',
        facts: share(-0.1),
        outcome: 'error',
        finding: {
          detail: {
            key: 'fact_impossible_percent',
            args: [{ text: { key: 'fact_offer_repeatable_ip_on_azure_percent' } }, -0.1],
          },
        },
      },
      { name: 'not a number', facts: share(Number.NaN), outcome: 'error' },
      { name: 'no end to it', facts: share(Number.POSITIVE_INFINITY), outcome: 'error' },
      { name: 'a text', facts: share('80' as unknown as number), outcome: 'error' },
      {
        name: 'an offer type of which nobody has heard',
        facts: share(80, 'constructor' as OfferType),
        outcome: 'unknown',
        says: 'unknown_applies',
      },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
]
