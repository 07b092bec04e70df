import { azureCommitment, flatFee, preferredSolution } from '../benefits'
import type { Edition } from '../edition'
import { azureIpTypes, powerAppsTypes } from '../offer-families'
import { formTypes2021, submitWithOffer, tabProcedure2022 } from '../programme'
import { architectureDiagram } from '../requirements/architecture-diagram'
import { enrolledInIsvConnect } from '../requirements/business-applications-enrolment'
import { businessProfile } from '../requirements/business-profile'
import { documentTypes } from '../requirements/document-types'
import { eligibleOfferType } from '../requirements/eligible-offer-type'
import { goldCompetency, ofServiceSolutions } from '../requirements/gold-competency'
import { isvConnect } from '../requirements/isv-connect'
import { listingRequired } from '../requirements/listing-field'
import { marketplaceAccount } from '../requirements/marketplace-account'
import { onePager } from '../requirements/one-pager'
import { onePagerLength } from '../requirements/one-pager-length'
import { platforms } from '../requirements/platforms'
import { requiredDeck } from '../requirements/presentation-deck'
import { publishedLive } from '../requirements/published-live'
import { revenueThreshold } from '../requirements/revenue-threshold'
import { salesContacts } from '../requirements/sales-contacts'
import { segments } from '../requirements/segments'
import { fiveByFive, solutionAreas } from '../requirements/solution-areas'
import { solutionType } from '../requirements/solution-type'
import { technicalValidation } from '../requirements/technical-validation'
import { pages } from '../sources'
import { statusesNamed } from '../statuses'

const published = '2022-01-11'
const form = pages.configure202201
const page = pages.requirements202110
const ready = page('Co-sell ready')
const listing = listingRequired(form('Listing'))
const azureIp = page('Azure IP Co-sell incentive')
const badge = pages.badge202302('Preferred solution', {
  key: 'benefit_note_badge_since',
  args: [{ date: '2021-08-01' }],
})

/** The programme of January 2022, the last one whose form is a tab of the offer. Its requirements are those of 21 October 2021. */
export const edition202201: Edition = {
  id: '2022-01',
  published,
  source: form('Configure co-sell'),
  caution: { key: 'edition_superseded', args: [{ date: published }] },
  notes: [{ key: 'edition_2022_01_note_in_market' }, { key: 'edition_2022_01_note_csp' }],
  statuses: statusesNamed('2021-02', '2020-05', '2021-07', '2021-07'),
  requirements: [
    eligibleOfferType(pages.requirements202107('Note on Office apps and add-ins')),
    marketplaceAccount(ready),
    businessProfile(ready, 'co-sell-ready'),
    publishedLive(ready),
    platforms(listing),
    segments(listing),
    solutionType(listing),
    solutionAreas(listingRequired(form('Listing', { key: 'req_solution_areas_note_two' })), fiveByFive),
    onePager(ready),
    onePagerLength(form('Documents')),
    requiredDeck(ready),
    documentTypes(form('Documents')),
    salesContacts(page('Co-sell ready', { key: 'req_sales_contacts_note_geography' }), 'geography'),
    goldCompetency(page('Services partners', { key: 'req_gold_competency_note_managed' }), ofServiceSolutions),
    isvConnect(page('Business Applications ISVs')),
    revenueThreshold(azureIp, 'trailing'),
    technicalValidation(azureIp),
    architectureDiagram({ source: azureIp, types: azureIpTypes }),
    enrolledInIsvConnect(page('Business Applications Co-sell incentive')),
  ],
  benefits: [
    azureCommitment(pages.commitment202110('Offers that count'), 'portal_priced'),
    preferredSolution(badge, 'azure-ip-incentivized', azureIpTypes, 'refreshed'),
    preferredSolution(badge, 'business-applications-incentivized', powerAppsTypes, 'refreshed'),
  ],
  fee: flatFee(pages.fees202208('Fees', { key: 'fee_note_change' })),
  channels: [],
  procedure: tabProcedure2022,
  submit: submitWithOffer,
  formOfferTypes: formTypes2021,
}
