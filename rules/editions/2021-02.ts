import { azureCommitment, cspIncentive, feeWithReduction, preferredSolution, reducedFee } from '../benefits'
import type { Edition } from '../edition'
import { azureIpTypes, powerAppsTypes } from '../offer-families'
import { formTypes2021, submitWithOffer, tabProcedure2021 } from '../programme'
import { architectureDiagram } from '../requirements/architecture-diagram'
import { businessProfile } from '../requirements/business-profile'
import { documentTypes } from '../requirements/document-types'
import { goldCompetency, ofServiceSolutions } from '../requirements/gold-competency'
import { isvConnect } from '../requirements/isv-connect'
import { isvConnectPremium } from '../requirements/isv-connect-premium'
import { listingRequired } from '../requirements/listing-field'
import { marketplaceAccount } from '../requirements/marketplace-account'
import { onePager } from '../requirements/one-pager'
import { platforms } from '../requirements/platforms'
import { requiredDeck } from '../requirements/presentation-deck'
import { publishedLive } from '../requirements/published-live'
import { revenueThreshold } from '../requirements/revenue-threshold'
import { salesContacts } from '../requirements/sales-contacts'
import { segments } from '../requirements/segments'
import { solutionAreas, threeByTwo } from '../requirements/solution-areas'
import { solutionType } from '../requirements/solution-type'
import { technicalValidation } from '../requirements/technical-validation'
import { pages, withNote } from '../sources'
import { statusesNamed } from '../statuses'

const published = '2021-02-24'
const page = pages.requirements202102
const ready = page('Co-sell ready')
const listing = listingRequired(pages.configure202103('Listing'))
const azureIp = page('Azure IP Co-sell incentivized')
const premium = page('Biz Apps ISV Connect Premium incentive', {
  key: 'req_isv_connect_premium_note_central',
  args: [{ date: published }, { date: '2021-03-12' }],
})
const overview = pages.overview202103('Benefits', {
  key: 'benefit_note_business_applications',
  args: [{ date: published }],
})

/** The programme of February 2021: the offer has to be live, and Microsoft validates the solution itself. */
export const edition202102: Edition = {
  id: '2021-02',
  published,
  source: page('Requirements by status'),
  caution: { key: 'edition_superseded', args: [{ date: published }] },
  notes: [
    { key: 'edition_2021_02_note_renamed', args: [{ date: '2021-03-17' }] },
    { key: 'edition_2021_02_note_types', args: [{ date: '2021-03-17' }] },
  ],
  statuses: statusesNamed('2021-02', '2020-05', '2020-09', '2021-02'),
  requirements: [
    marketplaceAccount(ready),
    businessProfile(ready, 'co-sell-ready'),
    publishedLive(ready),
    platforms(listing),
    segments(listing),
    solutionType(listing),
    solutionAreas(listing, threeByTwo),
    onePager(ready),
    requiredDeck(ready),
    documentTypes(pages.configure202103('Documents')),
    salesContacts(page('Co-sell ready', { key: 'req_sales_contacts_note_geography' }), 'geography'),
    goldCompetency(page('Services partners', { key: 'req_gold_competency_note_managed' }), ofServiceSolutions),
    isvConnect(page('Business Applications ISVs')),
    revenueThreshold(page('Azure IP Co-sell incentivized', { key: 'req_revenue_threshold_note_no_period' }), 'ofOffer'),
    technicalValidation(azureIp),
    architectureDiagram({ source: azureIp, types: azureIpTypes }),
    isvConnectPremium(premium, powerAppsTypes, '2021-03-17'),
  ],
  benefits: [
    reducedFee(overview),
    cspIncentive(overview),
    azureCommitment(overview, 'portal'),
    preferredSolution(withNote(overview, { key: 'benefit_note_badge_until' }), 'azure-ip-incentivized', azureIpTypes),
    preferredSolution(overview, 'business-applications-incentivized', powerAppsTypes),
  ],
  fee: feeWithReduction(withNote(overview, { key: 'fee_note_timing' })),
  channels: [],
  procedure: tabProcedure2021,
  submit: submitWithOffer,
  formOfferTypes: formTypes2021,
}
