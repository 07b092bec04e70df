import type { CoSell } from '../model'
import { claimsDesk, fleetTelemetry, type Offer, routePlanner, siteInspection } from '../offers'
import { seedOf } from '../seeds'
import type { CoSellStatus, SolutionContents, SolutionRecord } from './solution-model'

/*
 * What each solution holds before anybody saves. Some differs from the offer's tab on purpose: the panes took over what
 * the tab held when they replaced it, and have had a life of their own since.
 */

/** What the panes took over from an offer's tab. */
function fromTab(offer: Offer): SolutionContents {
  const { segments: _, ...rest }: CoSell = seedOf(offer).coSell
  return rest
}

const claimsDeskContents: SolutionContents = {
  ...fromTab(claimsDesk),
  documents: {
    ...fromTab(claimsDesk).documents,
    'one-pager': ['claims-desk-one-pager-2023.pdf'],
    'customer-wins': ['claims-desk-wins.docx'],
  },
}

const fleetTelemetryContents: SolutionContents = {
  platforms: ['Microsoft Azure', 'Microsoft SQL Server', 'Windows 10'],
  solutionType: 'IP (application)',
  areas: [
    { area: 'Azure', subAreas: ['Advanced security', 'Blockchain'] },
    { area: 'Business applications', subAreas: ['Generate value with proactive insights', 'Field operations'] },
    { area: 'Modern work & security', subAreas: ['Identity and access management', 'Surface devices', 'Teamwork'] },
  ],
  documents: {
    'one-pager': ['fleet-telemetry-one-pager.pdf'],
    presentation: ['fleet-telemetry-deck.pptx'],
    'case-study': ['fabrikam-logistics-case-study.pdf'],
    'customer-wins': ['fleet-telemetry-wins.pdf'],
    'channel-pitch-deck': ['fleet-telemetry-channel-deck.pptx'],
    'architecture-diagrams': ['fleet-telemetry-architecture.png'],
    other: ['fleet-telemetry-faq.docx', 'fleet-telemetry-demo.mp4'],
  },
  referenceUrl: 'https://www.contoso.com/fleet-telemetry',
  contacts: [
    {
      name: 'Lena Albrecht',
      email: 'lena.albrecht@contoso.com',
      jobTitle: 'Sales lead',
      role: 'Partner sales',
      countries: ['OOO'],
      states: [],
    },
    {
      name: 'Riley Quinn',
      email: 'riley.quinn@contoso.com',
      jobTitle: 'Alliance manager',
      role: 'Partner marketing',
      countries: ['US'],
      states: ['US-WA', 'US-CA'],
    },
  ],
}

const seed = (contents: SolutionContents, status: CoSellStatus, day: string, underReview = false): SolutionRecord => ({
  contents,
  status,
  underReview,
  modified: `${day}T09:30:00.000Z`,
})

const seeds: ReadonlyMap<Offer, SolutionRecord> = new Map([
  [routePlanner, seed(fromTab(routePlanner), 'in-market', '2023-05-16')],
  [claimsDesk, seed(claimsDeskContents, 'co-sell-ready', '2023-06-02')],
  [siteInspection, seed(fromTab(siteInspection), 'in-market', '2023-07-11')],
  [fleetTelemetry, seed(fleetTelemetryContents, 'azure-ip', '2023-07-28', true)],
])

/** Undefined for an offer that is not live: it has no solution. */
export const solutionSeedOf = (offer: Offer): SolutionRecord | undefined => seeds.get(offer)

/** Every solution's offer, in the order of the grid. */
export const solutionOffers: readonly Offer[] = [...seeds.keys()]
