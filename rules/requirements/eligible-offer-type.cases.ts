import type { OfferType } from '../facts'
import type { Case, CaseTable } from './case-table'

const eligible: OfferType[] = [
  'saas',
  'azure-application',
  'azure-vm',
  'azure-container',
  'iot-edge-module',
  'dynamics-365-customer-engagement',
  'dynamics-365-operations',
  'dynamics-365-business-central',
  'power-bi-app',
  'consulting-service',
  'managed-service',
]
const unheardOf: string[] = ['', 'constructor', '__proto__', 'Office-Add-In']

export const tables: CaseTable[] = [
  {
    cases: [
      ...eligible.map(
        (type): Case => ({
          name: type,
          facts: { offer: { type } },
          outcome: 'met',
          finding: { level: 'required', basis: 'page', asks: [] },
        }),
      ),
      {
        name: 'an Office add-in',
        facts: { offer: { type: 'office-add-in' } },
        outcome: 'unmet',
        finding: { deadEnd: 'for-good', basis: 'page', asks: [] },
      },
      {
        name: 'an Office add-in, live and IP',
        facts: { offer: { type: 'office-add-in', publishedLive: true }, form: { solutionType: 'ip' } },
        outcome: 'unmet',
        finding: { deadEnd: 'for-good' },
      },
      ...unheardOf.map(
        (type): Case => ({
          name: `a type of which nobody has heard: "${type}"`,
          facts: { offer: { type: type as OfferType } },
          outcome: 'unknown',
        }),
      ),
      {
        name: 'offer type not read',
        facts: { offer: { publishedLive: true } },
        outcome: 'unknown',
        finding: { asks: [] },
      },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
]
