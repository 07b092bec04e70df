import { azureCommitment, cspIncentive, feeWithReduction, preferredSolution, reducedFee } from '../benefits'
import type { Edition } from '../edition'
import { azureIpTypes, powerAppsTypes } from '../offer-families'
import { formTypes2021, submitWithOffer, tabProcedure2021 } from '../programme'
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
import { platforms } from '../requirements/platforms'
import { requiredDeck } from '../requirements/presentation-deck'
import { publishedLive } from '../requirements/published-live'
import { revenueThreshold } from '../requirements/revenue-threshold'
import { salesContacts } from '../requirements/sales-contacts'
import { segments } from '../requirements/segments'
import { solutionAreas, threeByTwoOrMore } from '../requirements/solution-areas'
import { solutionType } from '../requirements/solution-type'
import { technicalValidation } from '../requirements/technical-validation'
import { pages } from '../sources'
import { statusesNamed } from '../statuses'

const published = '2021-07-13'
const page = pages.requirements202107
const ready = page('Co-sell ready')
const listing = listingRequired(pages.configure202103('Listing'))
const azureIp = page('Azure IP Co-sell incentive')
const overview = pages.overview202104('Benefits', {
  key: 'benefit_note_fee_change',
  args: [{ percent: 3 }, { date: '2022-08-05' }],
})
const badge = pages.overview202104('Benefits')

/** The programme of July 2021: Office apps and add-ins are left out for good. */
export const edition202107: Edition = {
  id: '2021-07',
  published,
  source: page('Requirements by status'),
  caution: { key: 'edition_superseded', args: [{ date: published }] },
  notes: [{ key: 'edition_2021_07_note_areas', args: [{ date: '2021-09-03' }] }],
  statuses: statusesNamed('2021-02', '2020-05', '2021-07', '2021-07'),
  requirements: [
    eligibleOfferType(page('Note on Office apps and add-ins')),
    marketplaceAccount(ready),
    businessProfile(ready, 'co-sell-ready'),
    publishedLive(ready),
    platforms(listing),
    segments(listing),
    solutionType(listing),
    solutionAreas(listing, threeByTwoOrMore),
    onePager(ready),
    requiredDeck(ready),
    documentTypes(pages.configure202103('Documents')),
    salesContacts(page('Co-sell ready', { key: 'req_sales_contacts_note_geography' }), 'geography'),
    goldCompetency(page('Services partners', { key: 'req_gold_competency_note_managed' }), ofServiceSolutions),
    isvConnect(page('Business Applications ISVs')),
    revenueThreshold(page('Azure IP Co-sell incentive', { key: 'req_revenue_threshold_note_no_period' }), 'ofOffer'),
    technicalValidation(azureIp),
    architectureDiagram({ source: azureIp, types: azureIpTypes }),
    enrolledInIsvConnect(
      page('Business Applications Co-sell incentive', {
        key: 'req_business_applications_enrolment_note_tiers',
        args: [{ date: '2021-04-15' }],
      }),
    ),
  ],
  benefits: [
    reducedFee(overview),
    cspIncentive(badge),
    azureCommitment(badge, 'portal'),
    preferredSolution(badge, 'azure-ip-incentivized', azureIpTypes, 'thirty_days'),
    preferredSolution(badge, 'business-applications-incentivized', powerAppsTypes, 'thirty_days'),
  ],
  fee: feeWithReduction(overview),
  channels: [],
  procedure: tabProcedure2021,
  submit: submitWithOffer,
  formOfferTypes: formTypes2021,
}
