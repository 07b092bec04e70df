import { type CoSell, emptyCoSell, noDocuments, type OfferRecord, type SettingValues } from './model'
import {
  claimsDesk,
  fieldService,
  fleetTelemetry,
  gridAdvisory,
  type Offer,
  routePlanner,
  siteInspection,
} from './offers'

/** What each practice offer holds before anybody saves. People and companies are the invented ones of contoso and fabrikam. */

const routePlannerCoSell: CoSell = {
  ...emptyCoSell,
  platforms: ['Microsoft Azure'],
  solutionType: 'IP (application)',
  areas: [{ area: 'Azure', subAreas: ['Data and analytics'] }],
  documents: { ...noDocuments, 'one-pager': ['route-planner-one-pager.pdf'] },
  contacts: [
    {
      name: 'Lena Albrecht',
      email: 'lena.albrecht@contoso.com',
      jobTitle: 'Sales lead',
      role: 'Partner sales',
      countries: ['DE', 'AT', 'CH'],
      states: [],
    },
    {
      name: 'Riley Quinn',
      email: 'riley.quinn@contoso.com',
      jobTitle: 'Alliance manager',
      role: 'Partner sales',
      countries: ['US', 'CA'],
      states: ['US-WA', 'CA-BC'],
    },
    {
      name: 'Ines Duarte',
      email: 'ines.duarte@contoso.com',
      jobTitle: 'Campaign manager',
      role: 'Partner marketing',
      countries: ['OOO'],
      states: [],
    },
  ],
}

const claimsDeskCoSell: CoSell = {
  platforms: ['Microsoft Azure', 'Microsoft Dynamics 365'],
  segments: ['Corporate', 'Enterprise'],
  solutionType: 'IP (application)',
  areas: [
    { area: 'Business applications', subAreas: ['Customer service', 'Generate value with proactive insights'] },
    { area: 'Azure', subAreas: ['Advanced security'] },
  ],
  documents: {
    ...noDocuments,
    'one-pager': ['claims-desk-one-pager.pdf'],
    presentation: ['claims-desk-presentation.pptx'],
    'case-study': ['fabrikam-insurance-case-study.pdf'],
    other: ['claims-desk-datasheet.pdf', 'claims-desk-tour.mp4'],
  },
  referenceUrl: 'https://www.contoso.com/claims-desk',
  contacts: [
    {
      name: 'Tomasz Zielony',
      email: 'tomasz.zielony@contoso.com',
      jobTitle: 'Account manager',
      role: 'Partner sales',
      countries: ['OOO'],
      states: [],
    },
    {
      name: 'Sam Okafor',
      email: 'sam.okafor@fabrikam.com',
      jobTitle: 'Solution architect',
      role: 'Partner technical sales',
      countries: ['GB', 'IE'],
      states: [],
    },
  ],
}

const gridAdvisoryCoSell: CoSell = {
  ...emptyCoSell,
  platforms: ['Microsoft Azure'],
  segments: ['Enterprise'],
  solutionType: 'Service',
  documents: { ...noDocuments, 'case-study': ['northern-grid-case-study.docx'] },
}

const fleetTelemetryCoSell: CoSell = {
  platforms: ['Microsoft Azure', 'Microsoft SQL Server', 'Windows 10'],
  segments: ['Corporate', 'Enterprise', 'SMB'],
  solutionType: 'IP (application)',
  areas: [
    { area: 'Azure', subAreas: ['Advanced security', 'Blockchain'] },
    { area: 'Business applications', subAreas: ['Generate value with proactive insights'] },
    { area: 'Modern work & security', subAreas: ['Identity and access management', 'Surface devices'] },
  ],
  documents: {
    'one-pager': ['fleet-telemetry-one-pager-2021.pdf'],
    presentation: ['fleet-telemetry-deck-2021.pptx'],
    'case-study': ['fabrikam-logistics-case-study.pdf'],
    'customer-wins': ['fleet-telemetry-wins-2021.pdf'],
    'channel-pitch-deck': ['fleet-telemetry-channel-deck-2021.pptx'],
    'architecture-diagrams': ['fleet-telemetry-architecture-2021.png'],
    other: ['fleet-telemetry-faq-2021.docx'],
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
  ],
}

const filledSettings: Record<string, SettingValues> = {
  setup: { selling: 'Yes', leads: 'HTTPS endpoint', options: [] },
  properties: {
    category: 'Analytics',
    secondaryCategory: '',
    industries: ['Distribution', 'Professional services'],
    contract: ['Use the Standard Contract for the commercial marketplace'],
    version: '2.4',
  },
  availability: { subscription: '00000000-0000-0000-0000-000000000000', description: 'Test subscription' },
  cspreselleraudience: { resellTo: 'Any partner in the CSP program' },
}

const records: ReadonlyMap<Offer, OfferRecord> = new Map([
  [fieldService, record(emptyCoSell, { setup: { selling: 'No', leads: '', options: [] } }, 'draft', '2021-03-04')],
  [routePlanner, record(routePlannerCoSell, filledSettings, 'live', '2021-02-18')],
  [claimsDesk, record(claimsDeskCoSell, filledSettings, 'live', '2021-01-27')],
  [gridAdvisory, record(gridAdvisoryCoSell, {}, 'draft', '2021-03-01')],
  [siteInspection, record(emptyCoSell, filledSettings, 'live', '2021-02-25')],
  [fleetTelemetry, record(fleetTelemetryCoSell, filledSettings, 'live', '2021-03-02')],
])

/** The record of an offer as it stood before the first save. */
export function seedOf(offer: Offer): OfferRecord {
  const seed = records.get(offer)
  if (!seed) throw new Error(`No seed for ${offer.alias}`)
  return seed
}

function record(
  coSell: CoSell,
  settings: Record<string, SettingValues>,
  publishing: OfferRecord['publishing'],
  day: string,
): OfferRecord {
  return { coSell, settings, publishing, modified: { all: `${day}T09:30:00.000Z` } }
}
