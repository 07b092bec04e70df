import { type Facts, type OfferType, offerTypes, type SolutionType, solutionTypes } from './facts'
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

/** Those of them that ISV Connect, and later ISV Success, takes: all but Business Central, as the pages of 2021 on say. */
export const powerAppsTypes = [
  'dynamics-365-customer-engagement',
  'dynamics-365-operations',
] as const satisfies OfferType[]

const serviceTypes: readonly OfferType[] = ['consulting-service', 'managed-service']

/** Whether the offer's type is one of these; unknown while the type is not known. */
export function ofType(facts: Facts, types: readonly OfferType[]): Applicability {
  const type = facts.offer?.type
  if (!type || !offerTypes.includes(type)) return 'unknown'
  return types.includes(type) ? 'yes' : 'no'
}

/** The solution type on the form; null when none is selected, undefined when it is not known or none of the four. */
export function solutionTypeOf({ form }: Facts): SolutionType | null | undefined {
  const type = form?.solutionType
  return type === null || (type && solutionTypes.includes(type)) ? type : undefined
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
