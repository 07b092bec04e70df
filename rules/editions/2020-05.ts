import type { Edition } from '../edition'
import { businessProfile } from '../requirements/business-profile'
import { cspResell } from '../requirements/csp-resell'
import { goldCompetency } from '../requirements/gold-competency'
import { isvConnectPremium } from '../requirements/isv-connect-premium'
import { onePager } from '../requirements/one-pager'
import { platforms } from '../requirements/platforms'
import { presentationDeck } from '../requirements/presentation-deck'
import { publishingRequirements } from '../requirements/publishing-requirements'
import { references } from '../requirements/references'
import { repeatableIp } from '../requirements/repeatable-ip'
import { revenueThreshold } from '../requirements/revenue-threshold'
import { salesContacts } from '../requirements/sales-contacts'
import { segments } from '../requirements/segments'
import { solutionAreas } from '../requirements/solution-areas'
import { solutionType } from '../requirements/solution-type'
import { programmePage } from '../sources'
import { benefits202005 } from './2020-05-benefits'

const published = '2020-05-19'
/** The edition prints "Co-sell incentivized" once, and two roads to it: Azure IP and Business Applications. */
const oneStatusByTwoRoads = { key: 'status_2020_05_co_sell_incentivized' }

/** The programme as of 19 May 2020, with the form's page of 12 May 2020 beside it. */
export const edition202005: Edition = {
  id: '2020-05',
  published,
  source: programmePage('Co-sell publishing steps and requirements'),
  caution: { key: 'edition_2020_05_caution', args: [{ date: published }] },
  statuses: [
    { id: 'not-ready', name: { key: 'status_2020_05_not_ready' } },
    { id: 'co-sell-ready', name: { key: 'status_2020_05_co_sell_ready' } },
    { id: 'azure-ip-incentivized', name: { key: 'status_2020_05_azure_ip_incentivized' }, oneStatusByTwoRoads },
    {
      id: 'business-applications-incentivized',
      name: { key: 'status_2020_05_business_applications_incentivized' },
      oneStatusByTwoRoads,
    },
  ],
  requirements: [
    publishingRequirements,
    businessProfile,
    cspResell,
    platforms,
    segments,
    solutionType,
    solutionAreas,
    onePager,
    presentationDeck,
    references,
    salesContacts,
    goldCompetency,
    revenueThreshold,
    repeatableIp,
    isvConnectPremium,
  ],
  benefits: benefits202005,
  channels: [
    { key: 'edition_2020_05_channel_customers' },
    { key: 'edition_2020_05_channel_partners' },
    { key: 'edition_2020_05_channel_sellers' },
  ],
  procedure: [
    { key: 'edition_2020_05_step_sign_in' },
    { key: 'edition_2020_05_step_choose_offer' },
    { key: 'edition_2020_05_step_open_form' },
    { key: 'edition_2020_05_step_documents' },
    { key: 'edition_2020_05_step_contacts' },
    { key: 'edition_2020_05_step_save' },
    { key: 'edition_2020_05_step_publish' },
    { key: 'edition_2020_05_step_review' },
  ],
  formOfferTypes: [
    'saas',
    'azure-application',
    'dynamics-365-customer-engagement',
    'dynamics-365-operations',
    'dynamics-365-business-central',
  ],
}
