import { azureCommitment, flatFee } from '../benefits'
import type { Edition } from '../edition'
import { azureIpTypes } from '../offer-families'
import { formTypes2021, panesProcedure, submitSolution } from '../programme'
import { architectureDiagram } from '../requirements/architecture-diagram'
import { azurePlatform } from '../requirements/azure-platform'
import { enrolledInIsvSuccess } from '../requirements/business-applications-enrolment'
import { businessProfile } from '../requirements/business-profile'
import { documentTypes } from '../requirements/document-types'
import { eligibleOfferType } from '../requirements/eligible-offer-type'
import { ipSolutionType } from '../requirements/ip-solution-type'
import { isvSuccess } from '../requirements/isv-success'
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

const published = '2026-08-18'
const page = pages.requirements202608
const ready = page('Co-sell ready')
const azureIp = page('Azure IP co-sell eligible')
/** Nothing newer than 2023 is known of the form itself. */
const form = pages.configure202307
const listing = listingRequired(form('Listing'))

/** The programme as others report it in 2026. Provisional: no text of Microsoft's own from after 2023 could be read. */
export const edition202608: Edition = {
  id: '2026-08',
  published,
  source: page('Requirements by status'),
  caution: { key: 'edition_provisional', args: [{ date: published }] },
  provisional: true,
  notes: [
    { key: 'edition_2026_08_note_consumed', args: [{ date: '2026-07-01' }] },
    { key: 'edition_2026_08_note_frontier' },
    { key: 'edition_2026_08_note_services', args: [{ date: '2025-07-17' }] },
    { key: 'edition_2026_08_note_policies' },
    { key: 'edition_2026_08_note_dragon', args: [{ date: '2026-08-20' }] },
    { key: 'edition_2026_08_note_form', args: [{ date: '2023-07-03' }] },
  ],
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
    solutionsPartnerDesignation(
      page('Services partners', {
        key: 'req_solutions_partner_designation_note_carve_out',
        args: [{ date: '2025-07-17' }],
      }),
    ),
    isvSuccess(page('Business Applications ISVs', { key: 'req_isv_success_note_moved' })),
    ipSolutionType(azureIp),
    revenueThreshold(
      page('Azure IP co-sell eligible', { key: 'req_revenue_threshold_note_credits', args: [{ date: '2026-07-01' }] }),
      'sales',
    ),
    azurePlatform(azureIp),
    architectureDiagram({
      source: page('Azure IP co-sell eligible', { key: 'req_architecture_diagram_note_most' }),
      types: ['saas'],
      unclearFor: azureIpTypes.filter(type => type !== 'saas'),
    }),
    transactable(page('Azure IP co-sell eligible', { key: 'req_transactable_note_exception' })),
    enrolledInIsvSuccess(
      page('Business Applications co-sell eligible', { key: 'req_business_applications_enrolment_note_taken_over' }),
    ),
  ],
  benefits: [azureCommitment(pages.benefits202607('Azure consumption commitment'), 'portal_priced')],
  fee: flatFee(pages.benefits202607('Fees', { key: 'fee_note_renewals', args: [{ percent: 1.5 }] })),
  channels: [],
  procedure: panesProcedure,
  submit: submitSolution,
  formOfferTypes: formTypes2021,
}
