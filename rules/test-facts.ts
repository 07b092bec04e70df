import type { FactPath, Facts } from './facts'
import { answerableFacts, questionFor } from './questions'
import type { FormMarks } from './snapshot'

/** The facts that are numbers, which a check may find impossible. */
export const amounts: FactPath[] = answerableFacts.filter(fact => ['usd', 'percent'].includes(questionFor(fact).input))

/** The same value, of which nothing can be changed any more. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part)
    Object.freeze(value)
  }
  return value
}

/** A SaaS offer for which all that edition 2020-05 asks is met, in a fresh copy. */
export const readyFacts = (): Facts => ({
  offer: {
    id: 'a5b2c0de-0000-4000-8000-000000000001',
    type: 'saas',
    meetsPublishingRequirements: true,
    resellThroughCsp: true,
    transactable: true,
    billedRevenueUsd: 120_000,
    repeatableIpOnAzurePercent: 80,
    eligibleCountries: ['DE', 'PL'],
  },
  organisation: { businessProfileComplete: true, azureConsumedRevenueTtmUsd: 150_000 },
  form: {
    platforms: ['Microsoft Azure'],
    segments: ['SMB'],
    solutionType: 'ip',
    solutionAreas: [{ area: 'Azure', subAreas: ['Blockchain'] }],
    documents: { 'one-pager': [{ name: 'one.pdf' }], 'presentation-deck': [{ name: 'deck.pptx' }] },
    landingPageUrl: 'https://contoso.example',
    contacts: [
      {
        name: 'Maja Nowak',
        email: 'maja@contoso.example',
        jobTitle: 'Sales',
        role: 'Partner sales',
        countries: ['DE', 'PL'],
        states: [],
      },
    ],
  },
})

/** The marks of one form for each sign by which an edition is chosen, and of one that shows none. */
export const markSamples: (FormMarks | undefined)[] = [
  undefined,
  { home: 'solutions', labels: {} },
  {
    home: 'offer-tab',
    labels: { platforms: 'Does your offer extend or integrate with any of these Microsoft platforms?' },
  },
  { home: 'offer-tab', labels: {}, mostAreas: 5 },
  { home: 'offer-tab', labels: { 'landing-page': 'External reference URL' }, mostAreas: 3 },
  { home: 'offer-tab', labels: { 'one-pager': 'Solution/offer one-pager' }, mostAreas: 3 },
  { home: 'offer-tab', labels: { 'landing-page': 'Product landing page' }, mostAreas: 3 },
  { home: 'offer-tab', labels: {}, mostAreas: 3 },
]
