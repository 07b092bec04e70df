import type { OfferType } from './facts'
import type { Text } from './text'

/** How the programme is gone through, as far as editions share it. */

/** Types whose offers showed the form in 2020. */
export const formTypes2020: OfferType[] = [
  'saas',
  'azure-application',
  'dynamics-365-customer-engagement',
  'dynamics-365-operations',
  'dynamics-365-business-central',
]

/** From 17 March 2021 on. */
export const formTypes2021: OfferType[] = [
  ...formTypes2020,
  'azure-container',
  'azure-vm',
  'consulting-service',
  'iot-edge-module',
  'managed-service',
  'power-bi-app',
]

const steps = (names: string[]): Text[] => names.map(name => ({ key: `programme_step_${name}` }))

/** The offer's own tab, published with the offer. */
export const tabProcedure: Text[] = steps([
  'sign_in',
  'choose_offer',
  'open_tab',
  'documents',
  'contacts',
  'save',
  'publish',
  'review',
])

/** The same, with the nomination of autumn 2020 at its end. */
export const nominationProcedure: Text[] = steps([
  'sign_in',
  'choose_offer',
  'open_tab',
  'listing',
  'documents',
  'contacts',
  'save',
  'publish',
  'review',
  'nominate',
])

/** The tab of 2021 and 2022. A live offer stays live while co-sell is validated. */
export const tabProcedure2021: Text[] = steps([
  'sign_in',
  'choose_offer',
  'open_tab',
  'listing',
  'documents',
  'contacts',
  'save',
  'publish_co_sell',
  'review',
])

/** The same from the home page's tiles, as of 2022. */
export const tabProcedure2022: Text[] = [...steps(['sign_in', 'choose_offer_tile']), ...tabProcedure2021.slice(2)]

/** The panes of Referrals, 2023 on: for offers that are live. */
export const panesProcedure: Text[] = steps([
  'live_first',
  'open_solutions',
  'listing',
  'documents',
  'contacts',
  'submit',
  'report',
])

/** Ways to co-sell, as the pages of 2020 list them. */
export const channels2020: Text[] = [
  { key: 'programme_channel_customers' },
  { key: 'programme_channel_partners' },
  { key: 'programme_channel_sellers' },
]

/** What to press when all is done: nothing of ours presses it. */
export const submitWithOffer: Text = { key: 'programme_submit_with_offer' }
export const submitSolution: Text = { key: 'programme_submit_solution' }
