import { fileURLToPath } from 'node:url'
import { answerQuestion } from '../drive/answer.mjs'

/** @param {string} name */
const file = name => fileURLToPath(new URL(`../../practice/fixtures/${name}`, import.meta.url))

/** How a person takes the empty offer to the top status. @type {import('./step.mjs').Step[]} */
export const fillTheForm = [
  {
    name: 'empty',
    title: 'An offer whose co-sell page is empty',
    act: async ({ openPanel, camera, page }) => {
      // Without a panel at first, so that the page shows the line that opens one.
      await camera.page(page)
      await openPanel()
    },
    reached: 'not-ready',
  },
  {
    name: 'card',
    title: 'The empty one-pager has the focus, and its card says what is needed',
    act: ({ form }) => form.focus('one-pager'),
    reached: 'not-ready',
    heading: 'Documents',
  },
  {
    name: 'listing',
    title: 'The Listing section is filled in',
    act: async ({ form }) => {
      await form.tick('Microsoft Azure')
      await form.tick('Office 365')
      await form.tick('Corporate')
      await form.tick('Enterprise')
      await form.chooseSolutionType('IP (application)')
      await form.addSolutionArea('Azure', ['Application modernization', 'Data and analytics'])
      await form.addSolutionArea('Business applications', ['Field operations'])
    },
    reached: 'not-ready',
    heading: 'Listing',
  },
  {
    name: 'one-pager',
    title: 'The customer one-pager is uploaded',
    act: ({ form }) => form.upload('one-pager', file('one-pager.pdf')),
    reached: 'not-ready',
    heading: 'Customer one-pager',
  },
  {
    name: 'contacts-refused',
    title: 'Contacts are imported from a file with semicolons, and the portal says “Cannot upload file”',
    act: ({ form }) => form.importContacts(file('contacts-semicolon.csv'), 'Cannot upload file'),
    reached: 'not-ready',
    heading: 'Contacts',
  },
  {
    name: 'contacts',
    title: 'Contacts are imported',
    act: ({ form }) => form.importContacts(file('contacts.csv')),
    reached: 'not-ready',
    heading: 'Contacts',
  },
  {
    name: 'questions',
    title: 'What the page cannot show is answered: profile, publishing, countries',
    act: async ({ panel, form }) => {
      await form.typeLandingPage('https://www.contoso.com/field-service')
      await panel.bringToFront()
      await answerQuestion(panel, 'organisation.businessProfileComplete', true)
      await answerQuestion(panel, 'offer.meetsPublishingRequirements', true)
      await answerQuestion(panel, 'offer.eligibleCountries', [
        'Germany',
        'Austria',
        'Switzerland',
        'Poland',
        'United States',
      ])
    },
    reached: 'co-sell-ready',
    inPanel: true,
  },
  {
    name: 'revenue',
    title: 'Billed revenue is exactly 100,000 USD, and the share of repeatable IP exactly 50 percent',
    act: async ({ panel }) => {
      await answerQuestion(panel, 'organisation.azureConsumedRevenueTtmUsd', 42_000)
      await answerQuestion(panel, 'offer.transactable', true)
      await answerQuestion(panel, 'offer.billedRevenueUsd', 100_000)
      await answerQuestion(panel, 'offer.repeatableIpOnAzurePercent', 50)
    },
    reached: 'co-sell-ready',
    inPanel: true,
  },
  {
    name: 'azure-ip',
    title: 'The share of repeatable IP is 51 percent',
    act: ({ panel }) => answerQuestion(panel, 'offer.repeatableIpOnAzurePercent', 51),
    reached: 'azure-ip-incentivized',
    inPanel: true,
  },
]
