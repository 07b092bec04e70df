import type { OfferSlug } from './routes'

export interface MenuItem {
  slug: OfferSlug
  label: string
}

/** A practice offer: what never changes. What is filled in lies in seeds.ts and, once saved, in the store. */
export interface Offer {
  guid: string
  alias: string
  /** The publisher's own short id, shown at the foot of the offer menu. */
  offerId: string
  /** The offer type as the portal words it. */
  type: string
  menu: readonly MenuItem[]
}

const pages: Readonly<Record<Exclude<OfferSlug, 'history' | 'review'>, string>> = {
  overview: 'Offer overview',
  setup: 'Offer setup',
  properties: 'Properties',
  listing: 'Offer listing',
  availability: 'Preview audience',
  technicalconfiguration: 'Technical configuration',
  plans: 'Plan overview',
  cosell: 'Co-sell with Microsoft',
  cspreselleraudience: 'Resell through CSPs',
  supplementalcontent: 'Supplemental content',
}

const menuOf = (...slugs: (keyof typeof pages)[]): MenuItem[] => slugs.map(slug => ({ slug, label: pages[slug] }))

const marketplaceMenu = menuOf(
  'overview',
  'setup',
  'properties',
  'listing',
  'availability',
  'technicalconfiguration',
  'plans',
  'cosell',
  'cspreselleraudience',
)

/** Never published, co-sell page empty. */
export const fieldService: Offer = {
  guid: '6f1d2a54-8c37-4b0e-9a6d-3e52c7d410b8',
  alias: 'Contoso Field Service',
  offerId: 'field-service',
  type: 'Software as a Service',
  menu: marketplaceMenu,
}

/** Live, half filled: the one-pager and the contacts are there. */
export const routePlanner: Offer = {
  guid: 'a93c5e17-42d8-4f6b-b1e0-7d084f2c96ea',
  alias: 'Contoso Route Planner',
  offerId: 'route-planner',
  type: 'Azure Application',
  menu: marketplaceMenu,
}

/** Live, all filled but the architecture diagram and the optional pitch decks. */
export const claimsDesk: Offer = {
  guid: '2e8b7f40-d16a-4c95-8f23-b5907ac1e3d4',
  alias: 'Contoso Claims Desk',
  offerId: 'claims-desk',
  type: 'Dynamics 365 for Customer Engagement & PowerApps',
  menu: menuOf('overview', 'setup', 'properties', 'listing', 'technicalconfiguration', 'cosell', 'supplementalcontent'),
}

/** Never published, a service: little on the co-sell page. */
export const gridAdvisory: Offer = {
  guid: 'd40e9c8b-7a15-4e72-a5bf-16c38f92d07e',
  alias: 'Contoso Grid Advisory',
  offerId: 'grid-advisory',
  type: 'Consulting service',
  menu: menuOf('overview', 'setup', 'properties', 'listing', 'cosell'),
}

/** Live; nobody has filled in anything for co-sell. */
export const siteInspection: Offer = {
  guid: '58c1f0d7-93ae-4b26-8e4d-a07b6c215f9e',
  alias: 'Contoso Site Inspection',
  offerId: 'site-inspection',
  type: 'Azure Container',
  menu: marketplaceMenu,
}

/** Live, everything filled in. Its solution is under review. */
export const fleetTelemetry: Offer = {
  guid: 'b7e24a63-0f58-4d91-9c3a-4e81d5f6720c',
  alias: 'Contoso Fleet Telemetry',
  offerId: 'fleet-telemetry',
  type: 'Software as a Service',
  menu: marketplaceMenu,
}

export const offers: readonly Offer[] = [
  fieldService,
  routePlanner,
  claimsDesk,
  gridAdvisory,
  siteInspection,
  fleetTelemetry,
]

export const offerByGuid = (guid: string): Offer | undefined => offers.find(offer => offer.guid === guid)
