import type { Facts, OfferFacts, OfferType } from '../facts'
import type { Case, CaseTable } from './case-table'

const offer = (type: OfferType, more: OfferFacts = {}): Facts => ({ offer: { type, ...more } })
const azureIp: OfferType[] = ['saas', 'azure-application', 'azure-vm', 'azure-container', 'iot-edge-module']
const neverAzureIp: OfferType[] = ['dynamics-365-operations', 'power-bi-app', 'consulting-service', 'office-add-in']

export const tables: CaseTable[] = [
  {
    cases: [
      ...azureIp.flatMap((type): Case[] => [
        {
          name: `${type}, found to be on Azure`,
          facts: offer(type, { technicalValidationPassed: true }),
          outcome: 'met',
          finding: { level: 'required', basis: 'answer' },
        },
        {
          name: `${type}, found not to be`,
          facts: offer(type, { technicalValidationPassed: false }),
          outcome: 'unmet',
          finding: { basis: 'answer' },
        },
        {
          name: `${type}, transactable: passes by default no more`,
          facts: offer(type, { transactable: true }),
          outcome: 'unknown',
          says: 'unknown',
          finding: { basis: 'page', asks: ['offer.technicalValidationPassed'] },
        },
      ]),
      {
        name: 'a percentage settles nothing any more',
        facts: offer('saas', { infrastructureOnAzurePercent: 100, repeatableIpOnAzurePercent: 100 }),
        outcome: 'unknown',
      },
      ...neverAzureIp.map(
        (type): Case => ({
          name: type,
          facts: offer(type, { technicalValidationPassed: false }),
          outcome: 'not-applicable',
        }),
      ),
      {
        name: 'offer type not read',
        facts: { offer: { technicalValidationPassed: true } },
        outcome: 'unknown',
        says: 'unknown_applies',
        finding: { asks: [] },
      },
      { name: 'an offer type of which nobody has heard', facts: offer('toString' as OfferType), outcome: 'unknown' },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
    ],
  },
]
