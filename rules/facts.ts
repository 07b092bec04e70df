import type { DocumentKind } from './field-id'

/** Calendar date, `2026-11-23`. */
export type IsoDate = string
/** Instant in UTC, `2026-11-23T14:02:00.000Z`. */
export type IsoDateTime = string

export const offerTypes = [
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
  'office-add-in',
] as const
export type OfferType = (typeof offerTypes)[number]

export const solutionTypes = ['ip', 'service', 'managed-service', 'device'] as const
export type SolutionType = (typeof solutionTypes)[number]

/** A file as far as the page shows it. Size in bytes. */
export interface FileFact {
  name: string
  size?: number
  type?: string
  pages?: number
}

/** One row of the contacts list. Countries are two-letter codes of the programme's list, or OOO for all. */
export interface Contact {
  name: string
  email: string
  jobTitle: string
  role: string
  countries: string[]
  states: string[]
}

export interface SolutionArea {
  area: string
  subAreas: string[]
}

export interface OfferFacts {
  /** The GUID in the portal's address. */
  id?: string
  alias?: string
  type?: OfferType
  meetsPublishingRequirements?: boolean
  publishedLive?: boolean
  resellThroughCsp?: boolean
  transactable?: boolean
  plansPricedAboveZero?: boolean
  /** Marketplace billed sales of this offer since launch, US dollars. */
  billedRevenueUsd?: number
  /** The same over the trailing twelve months. */
  billedRevenueTtmUsd?: number
  /** Share of the solution that is repeatable IP code on Azure, 0 to 100. */
  repeatableIpOnAzurePercent?: number
  /** Share of the solution's infrastructure that is on Azure, 0 to 100. */
  infrastructureOnAzurePercent?: number
  technicalValidationPassed?: boolean
  /** A Microsoft Cloud Specialist has what is asked for co-sell: the way of 2020 for offers without the form. */
  cloudSpecialistHasDocuments?: boolean
  /** Live before 11 July 2023, the day from which new offers have to be transactable. */
  liveBeforeTransactRule?: boolean
  /** Codes of the programme's country list. */
  eligibleCountries?: string[]
}

export interface OrganisationFacts {
  partnerId?: string
  /** A Partner ID, and a marketplace account that is active. */
  marketplaceAccountActive?: boolean
  businessProfileComplete?: boolean
  /** Azure Consumed Revenue over the trailing twelve months, US dollars. */
  azureConsumedRevenueTtmUsd?: number
  billedRevenueTtmUsd?: number
  goldCompetency?: boolean
  solutionsPartnerDesignation?: boolean
  isvConnect?: 'none' | 'standard' | 'premium'
  isvSuccess?: boolean
}

/** What the form holds. An empty array, an empty string or null means: the page shows the field and it is empty. */
export interface FormFacts {
  platforms?: string[]
  segments?: string[]
  solutionType?: SolutionType | null
  solutionAreas?: SolutionArea[]
  documents?: Partial<Record<DocumentKind, FileFact[]>>
  landingPageUrl?: string
  socialUrl?: string
  contacts?: Contact[]
}

/** Everything the rules may look at. An absent key means "not known", never "no". */
export interface Facts {
  offer?: OfferFacts
  organisation?: OrganisationFacts
  form?: FormFacts
}

type AnswerableOfferFact = Exclude<keyof OfferFacts, 'id' | 'alias' | 'type'>
type AnswerableOrganisationFact = Exclude<keyof OrganisationFacts, 'partnerId'>

/** Address of one fact that a person can answer. Names and ids are no answers: the page gives them. */
export type FactPath = `offer.${AnswerableOfferFact}` | `organisation.${AnswerableOrganisationFact}`
