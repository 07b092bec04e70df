import type { Facts, OfferType } from './facts'
import { offerTypes } from './facts'
import type { Applicability } from './requirement'

/** Offer types that can be Azure IP. First named on 2 September 2020, the same five in every later edition. */
export const azureIpTypes = [
  'saas',
  'azure-application',
  'azure-vm',
  'azure-container',
  'iot-edge-module',
] as const satisfies OfferType[]

/** Offer types of Business Applications, as of 2020. */
export const businessApplicationsTypes = [
  'dynamics-365-customer-engagement',
  'dynamics-365-operations',
  'dynamics-365-business-central',
] as const satisfies OfferType[]

const serviceTypes: readonly OfferType[] = ['consulting-service', 'managed-service']

/** Whether the offer's type is one of these; unknown while the type is not known. */
export function ofType(facts: Facts, types: readonly OfferType[]): Applicability {
  const type = facts.offer?.type
  if (!type || !offerTypes.includes(type)) return 'unknown'
  return types.includes(type) ? 'yes' : 'no'
}

/** Whether the solution is a service: either the offer type or the form's solution type says so. */
export function isService(facts: Facts): Applicability {
  if (ofType(facts, serviceTypes) === 'yes') return 'yes'
  switch (facts.form?.solutionType) {
    case 'service':
    case 'managed-service':
      return 'yes'
    case 'ip':
    case 'device':
      return 'no'
    default:
      return 'unknown'
  }
}
