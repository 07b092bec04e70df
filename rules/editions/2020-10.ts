import { azureCommitment, cspIncentive, feeWithReduction, preferredSolution, reducedFee } from '../benefits'
import type { Edition } from '../edition'
import { azureIpTypes, businessApplicationsTypes } from '../offer-families'
import { formTypes2020, nominationProcedure, submitWithOffer } from '../programme'
import { architectureDiagram } from '../requirements/architecture-diagram'
import { azureInfrastructure } from '../requirements/azure-infrastructure'
import { businessProfile } from '../requirements/business-profile'
import { cloudSpecialist } from '../requirements/cloud-specialist'
import { goldCompetency, ofConsultingOffers } from '../requirements/gold-competency'
import { isvConnectPremium } from '../requirements/isv-connect-premium'
import { listingRequired } from '../requirements/listing-field'
import { onePager } from '../requirements/one-pager'
import { platforms } from '../requirements/platforms'
import { requiredDeck } from '../requirements/presentation-deck'
import { publishingRequirements } from '../requirements/publishing-requirements'
import { revenueThreshold } from '../requirements/revenue-threshold'
import { salesContacts } from '../requirements/sales-contacts'
import { segments } from '../requirements/segments'
import { solutionAreas, threeByTwo } from '../requirements/solution-areas'
import { solutionType } from '../requirements/solution-type'
import { pages, withNote } from '../sources'
import { statusesNamed } from '../statuses'

const published = '2020-10-19'
const page = pages.programme202010
const listing = listingRequired(page('Listing'))
const azureIp = page('Azure IP Co-sell incentivized')
const businessApplications = page('Business Applications Co-sell incentivized')

/** The programme of autumn 2020: the whole Listing section and the presentation are required, and an offer has to be nominated. */
export const edition202010: Edition = {
  id: '2020-10',
  published,
  source: page('Co-sell publishing steps and requirements'),
  caution: { key: 'edition_superseded', args: [{ date: published }] },
  notes: [
    { key: 'edition_2020_10_note_in_market', args: [{ date: '2020-12-02' }] },
    { key: 'edition_2020_10_note_nomination', args: [{ date: '2021-01-29' }] },
  ],
  statuses: statusesNamed('2020-05', '2020-05', '2020-09', '2020-09'),
  requirements: [
    publishingRequirements(page('Step 1')),
    businessProfile(page('Step 1')),
    platforms(listing),
    segments(listing),
    solutionType(listing),
    solutionAreas(listing, threeByTwo),
    onePager(page('Documents')),
    requiredDeck(page('Documents')),
    salesContacts(page('Contacts', { key: 'req_sales_contacts_note_available' }), 'available'),
    cloudSpecialist(page('Co-sell ready', { key: 'req_cloud_specialist_note' }), formTypes2020),
    goldCompetency(page('Co-sell ready', { key: 'req_gold_competency_note' }), ofConsultingOffers),
    revenueThreshold(
      page('Azure IP Co-sell incentivized, requirement 1', {
        key: 'req_revenue_threshold_note_or',
        args: [{ date: '2020-09-23' }, { date: published }, { date: '2021-01-29' }],
      }),
      'either',
    ),
    azureInfrastructure(page('Azure IP Co-sell incentivized, requirement 2'), azureIpTypes),
    architectureDiagram({
      source: page('Azure IP Co-sell incentivized', { key: 'req_architecture_diagram_note_no_tab' }),
      types: azureIpTypes,
    }),
    isvConnectPremium(businessApplications, businessApplicationsTypes),
  ],
  benefits: [
    reducedFee(azureIp),
    cspIncentive(azureIp),
    azureCommitment(azureIp, 'portal'),
    preferredSolution(withNote(azureIp, { key: 'benefit_note_badge_until' }), 'azure-ip-incentivized', azureIpTypes),
    preferredSolution(businessApplications, 'business-applications-incentivized', businessApplicationsTypes),
  ],
  fee: feeWithReduction(withNote(azureIp, { key: 'fee_note_timing' })),
  channels: [],
  procedure: nominationProcedure,
  submit: submitWithOffer,
  formOfferTypes: formTypes2020,
}
