import { azureCommitment, cspIncentive, feeWithReduction, preferredSolution, reducedFee } from '../benefits'
import type { Edition } from '../edition'
import { azureIpTypes, businessApplicationsTypes } from '../offer-families'
import { formTypes2020, submitWithOffer, tabProcedure } from '../programme'
import { architectureDiagram } from '../requirements/architecture-diagram'
import { azureInfrastructure } from '../requirements/azure-infrastructure'
import { businessProfile } from '../requirements/business-profile'
import { cloudSpecialist } from '../requirements/cloud-specialist'
import { goldCompetency, ofConsultingOffers } from '../requirements/gold-competency'
import { isvConnectPremium } from '../requirements/isv-connect-premium'
import { listingUnmentioned } from '../requirements/listing-field'
import { onePager } from '../requirements/one-pager'
import { platforms } from '../requirements/platforms'
import { optionalDeck } from '../requirements/presentation-deck'
import { publishingRequirements } from '../requirements/publishing-requirements'
import { references } from '../requirements/references'
import { revenueByPrice } from '../requirements/revenue-threshold'
import { salesContacts } from '../requirements/sales-contacts'
import { segments } from '../requirements/segments'
import { solutionAreas, threeByTwo } from '../requirements/solution-areas'
import { solutionType } from '../requirements/solution-type'
import { pages, withNote } from '../sources'
import { statusesNamed } from '../statuses'

const published = '2020-09-02'
const page = pages.programme202009
const ready = (note?: string) => page('Co-sell ready', note === undefined ? undefined : { key: note })
const azureIp = page('Azure IP Co-sell incentivized')

/** The programme as revised on 2 September 2020: reselling through CSP is gone, and the Azure IP offer types are named. */
export const edition202009: Edition = {
  id: '2020-09',
  published,
  source: page('Co-sell publishing steps and requirements'),
  caution: { key: 'edition_superseded', args: [{ date: published }] },
  notes: [{ key: 'edition_2020_09_note_brief', args: [{ date: '2020-09-23' }] }],
  statuses: statusesNamed('2020-05', '2020-05', '2020-09', '2020-09'),
  requirements: [
    publishingRequirements(page('Step 1')),
    businessProfile(page('Step 1')),
    platforms(listingUnmentioned),
    segments(listingUnmentioned),
    solutionType(listingUnmentioned),
    solutionAreas(listingUnmentioned, threeByTwo),
    onePager(ready()),
    optionalDeck(ready()),
    references(ready('req_references_note_still')),
    salesContacts(ready('req_sales_contacts_note')),
    cloudSpecialist(page('Co-sell ready', { key: 'req_cloud_specialist_note' }), formTypes2020),
    goldCompetency(ready('req_gold_competency_note'), ofConsultingOffers),
    revenueByPrice(azureIp),
    azureInfrastructure(azureIp, ['saas']),
    architectureDiagram({ source: azureIp, types: ['saas'] }),
    isvConnectPremium(page('Business Applications Co-sell incentivized'), businessApplicationsTypes),
  ],
  benefits: [
    reducedFee(azureIp),
    cspIncentive(azureIp),
    azureCommitment(azureIp, 'portal'),
    preferredSolution(withNote(azureIp, { key: 'benefit_note_badge_until' }), 'azure-ip-incentivized', azureIpTypes),
  ],
  fee: feeWithReduction(withNote(azureIp, { key: 'fee_note_timing' })),
  channels: [],
  procedure: tabProcedure,
  submit: submitWithOffer,
  formOfferTypes: formTypes2020,
}
