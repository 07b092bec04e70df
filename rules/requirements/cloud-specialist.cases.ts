import type { Facts, OfferType } from '../facts'
import type { Case, CaseTable } from './case-table'

const offer = (type: OfferType, cloudSpecialistHasDocuments?: boolean): Facts => ({
  offer: { type, ...(cloudSpecialistHasDocuments !== undefined && { cloudSpecialistHasDocuments }) },
})
const withoutForm: OfferType[] = [
  'consulting-service',
  'azure-vm',
  'azure-container',
  'iot-edge-module',
  'power-bi-app',
]
const withForm: OfferType[] = ['saas', 'azure-application', 'dynamics-365-operations', 'dynamics-365-business-central']

export const tables: CaseTable[] = [
  {
    cases: [
      ...withoutForm.flatMap((type): Case[] => [
        { name: `${type}, handed over`, facts: offer(type, true), outcome: 'met', finding: { basis: 'answer' } },
        { name: `${type}, not handed over`, facts: offer(type, false), outcome: 'unmet' },
        { name: `${type}, not answered`, facts: offer(type), outcome: 'unknown', says: 'unknown' },
      ]),
      ...withForm.map((type): Case => ({ name: type, facts: offer(type, false), outcome: 'not-applicable' })),
      { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
    ],
  },
]
