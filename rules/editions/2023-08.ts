import { azureCommitment, flatFee, preferredSolution, topTier } from '../benefits'
import type { Edition } from '../edition'
import { azureIpTypes, powerAppsTypes } from '../offer-families'
import { formTypes2021, panesProcedure, submitSolution } from '../programme'
import { architectureDiagram } from '../requirements/architecture-diagram'
import { azurePlatform } from '../requirements/azure-platform'
import { enrolledInIsvConnect } from '../requirements/business-applications-enrolment'
import { businessProfile } from '../requirements/business-profile'
import { documentTypes } from '../requirements/document-types'
import { eligibleOfferType } from '../requirements/eligible-offer-type'
import { ipSolutionType } from '../requirements/ip-solution-type'
import { isvConnect } from '../requirements/isv-connect'
import { listingRequired, platformsUnmarked } from '../requirements/listing-field'
import { marketplaceAccount } from '../requirements/marketplace-account'
import { onePager } from '../requirements/one-pager'
import { platforms } from '../requirements/platforms'
import { requiredDeck } from '../requirements/presentation-deck'
import { publishedLive } from '../requirements/published-live'
import { revenueThreshold } from '../requirements/revenue-threshold'
import { salesContacts } from '../requirements/sales-contacts'
import { fiveByFive, solutionAreas } from '../requirements/solution-areas'
import { solutionType } from '../requirements/solution-type'
import { solutionsPartnerDesignation } from '../requirements/solutions-partner-designation'
import { transactable } from '../requirements/transactable'
import { pages } from '../sources'
import { inMarketOnceLive, statusesNamed } from '../statuses'

const published = '2023-08-24'
const form = pages.configure202307
const page = pages.requirements202308
const ready = page('Co-sell ready')
const listing = listingRequired(form('Listing'))
const azureIp = (requirement: 1 | 2 | 3 | 4) => page(`Azure IP co-sell eligible, requirement ${requirement}`)
const badge = pages.badge202302('Preferred solution')

/** The programme of summer 2023: the form has moved to Referrals, the offer has to be live first, Azure IP has to be transactable. */
export const edition202308: Edition = {
  id: '2023-08',
  published,
  source: page('Requirements by status'),
  caution: { key: 'edition_last_read', args: [{ date: published }] },
  notes: [{ key: 'edition_2023_08_note_names' }, { key: 'edition_2023_08_note_fee' }],
  statuses: inMarketOnceLive(statusesNamed('2023-08', '2020-05', '2023-08', '2023-08')),
  requirements: [
    eligibleOfferType(page('Note on Office apps and add-ins')),
    marketplaceAccount(ready),
    businessProfile(ready, 'co-sell-ready'),
    publishedLive(ready, 'first'),
    platforms(platformsUnmarked(form('Listing', { key: 'req_platforms_note_unmarked' }))),
    solutionType(listing),
    solutionAreas(listing, fiveByFive),
    onePager(ready),
    requiredDeck(ready),
    documentTypes(form('Documents'), 'recommended'),
    salesContacts(page('Co-sell ready', { key: 'req_sales_contacts_note_geography' }), 'geography'),
    solutionsPartnerDesignation(page('Services partners')),
    isvConnect(page('Business Applications ISVs')),
    ipSolutionType(page('Azure IP co-sell eligible')),
    revenueThreshold(azureIp(1), 'trailing'),
    azurePlatform(azureIp(2)),
    architectureDiagram({ source: azureIp(3), types: ['saas'] }),
    transactable(azureIp(4)),
    enrolledInIsvConnect(
      page('Business Applications co-sell eligible', { key: 'req_business_applications_enrolment_note_names' }),
    ),
  ],
  benefits: [
    azureCommitment(pages.overview202308('Benefits'), 'portal_priced'),
    preferredSolution(badge, 'azure-ip-incentivized', azureIpTypes, 'refreshed'),
    preferredSolution(badge, 'business-applications-incentivized', powerAppsTypes, 'refreshed'),
    topTier(pages.topTier202307('Ways to qualify')),
  ],
  fee: flatFee(pages.fees202208('Fees')),
  channels: [],
  procedure: panesProcedure,
  submit: submitSolution,
  formOfferTypes: formTypes2021,
}
