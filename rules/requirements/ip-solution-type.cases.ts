import type { Facts, OfferType, SolutionType } from '../facts'
import type { Case, CaseTable } from './case-table'

const offer = (solutionType: SolutionType | null, type: OfferType = 'saas'): Facts => ({
  offer: { type },
  form: { solutionType },
})
const azureIp: OfferType[] = ['saas', 'azure-application', 'azure-vm', 'azure-container', 'iot-edge-module']
const neverAzureIp: OfferType[] = ['dynamics-365-operations', 'power-bi-app', 'consulting-service', 'office-add-in']
const otherSolutionTypes: SolutionType[] = ['service', 'managed-service', 'device']

export const tables: CaseTable[] = [
  {
    cases: [
      ...azureIp.map(
        (type): Case => ({
          name: `IP, ${type}`,
          facts: offer('ip', type),
          outcome: 'met',
          finding: { level: 'required', basis: 'page' },
        }),
      ),
      ...otherSolutionTypes.map(
        (solutionType): Case => ({
          name: solutionType,
          facts: offer(solutionType),
          outcome: 'unmet',
          says: 'unmet_other',
          finding: { basis: 'page', deadEnd: 'as-it-is', fix: { key: 'req_ip_solution_type_fix_other' } },
        }),
      ),
      {
        name: 'none selected',
        facts: offer(null),
        outcome: 'unmet',
        says: 'unmet',
        finding: { fix: { key: 'req_ip_solution_type_fix' } },
      },
      {
        name: 'not read',
        facts: { offer: { type: 'saas' }, form: {} },
        outcome: 'unknown',
        says: 'unknown',
        finding: { asks: [] },
      },
      ...neverAzureIp.map(
        (type): Case => ({ name: `a service, ${type}`, facts: offer('service', type), outcome: 'not-applicable' }),
      ),
      { name: 'IP, yet a consulting offer', facts: offer('ip', 'consulting-service'), outcome: 'not-applicable' },
      {
        name: 'IP, offer type not read',
        facts: { form: { solutionType: 'ip' } },
        outcome: 'unknown',
        says: 'unknown_applies',
      },
      {
        name: 'a service, offer type not read',
        facts: { form: { solutionType: 'service' } },
        outcome: 'unknown',
        says: 'unknown_applies',
      },
      {
        name: 'an offer type of which nobody has heard',
        facts: offer('device', 'constructor' as OfferType),
        outcome: 'unknown',
        says: 'unknown_applies',
      },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
    ],
  },
]
