import { azureCommitment, cspIncentive, feeWithReduction, preferredSolution, reducedFee } from '../benefits'
import type { Edition } from '../edition'
import { azureIpTypes, businessApplicationsTypes } from '../offer-families'
import { channels2020, formTypes2020, submitWithOffer, tabProcedure } from '../programme'
import { businessProfile } from '../requirements/business-profile'
import { cspResell } from '../requirements/csp-resell'
import { goldCompetency } from '../requirements/gold-competency'
import { isvConnectPremium } from '../requirements/isv-connect-premium'
import { listingUnmentioned } from '../requirements/listing-field'
import { onePager } from '../requirements/one-pager'
import { platforms } from '../requirements/platforms'
import { optionalDeck } from '../requirements/presentation-deck'
import { publishingRequirements } from '../requirements/publishing-requirements'
import { references } from '../requirements/references'
import { repeatableIp } from '../requirements/repeatable-ip'
import { revenueThreshold } from '../requirements/revenue-threshold'
import { salesContacts } from '../requirements/sales-contacts'
import { segments } from '../requirements/segments'
import { solutionAreas, threeByTwo } from '../requirements/solution-areas'
import { solutionType } from '../requirements/solution-type'
import { programmePage, programmeStep, withNote } from '../sources'
import { statusesNamed } from '../statuses'

const published = '2020-05-19'
const next = { date: '2020-09-02' }
const azureIpPage = programmePage('Azure IP co-sell incentivized offers')
/** The edition prints "Co-sell incentivized" once, and two roads to it: Azure IP and Business Applications. */
const oneStatusByTwoRoads = { key: 'status_2020_05_co_sell_incentivized' }

/** The programme as of 19 May 2020, with the form's page of 12 May 2020 beside it. */
export const edition202005: Edition = {
  id: '2020-05',
  published,
  source: programmePage('Co-sell publishing steps and requirements'),
  caution: { key: 'edition_superseded', args: [{ date: published }] },
  notes: [],
  statuses: statusesNamed('2020-05', '2020-05', '2020-05', '2020-05').map(status =>
    status.id.endsWith('-incentivized') ? { ...status, oneStatusByTwoRoads } : status,
  ),
  requirements: [
    publishingRequirements(programmeStep(1)),
    businessProfile(programmeStep(1)),
    cspResell(programmeStep(2)),
    platforms(listingUnmentioned),
    segments(listingUnmentioned),
    solutionType(listingUnmentioned),
    solutionAreas(listingUnmentioned, threeByTwo),
    onePager(programmeStep(3, { key: 'req_one_pager_note', args: [{ date: '2020-05-12' }, { date: published }] })),
    optionalDeck(programmeStep(3)),
    references(programmeStep(3, { key: 'req_references_note', args: [next] })),
    salesContacts(programmeStep(3, { key: 'req_sales_contacts_note' })),
    goldCompetency(programmeStep(3, { key: 'req_gold_competency_note' })),
    revenueThreshold(programmeStep(4, { key: 'req_revenue_threshold_note', args: [next] }), 'sinceLaunch'),
    repeatableIp(programmeStep(4, { key: 'req_repeatable_ip_note', args: [next] })),
    isvConnectPremium(
      programmeStep(4, { key: 'req_isv_connect_premium_note', args: [next] }),
      businessApplicationsTypes,
    ),
  ],
  /** All are promised to Azure IP alone; to Business Applications this edition promises nothing. */
  benefits: [
    reducedFee(azureIpPage),
    cspIncentive(azureIpPage),
    azureCommitment(azureIpPage, 'stores'),
    preferredSolution(
      withNote(azureIpPage, { key: 'benefit_note_badge_until' }),
      'azure-ip-incentivized',
      azureIpTypes,
    ),
  ],
  fee: feeWithReduction(withNote(azureIpPage, { key: 'fee_note_timing' })),
  channels: channels2020,
  procedure: tabProcedure,
  submit: submitWithOffer,
  formOfferTypes: formTypes2020,
}
