import type { OfferType, RequirementId } from '@/rules'
import { all, allBut, any, not, typeIn, typeMayBeIn, when } from './conditions'
import { notWithin } from './operators'
import { isFilled, isTrue, type OutcomeConditions, ofTypes, ofTypesOnSharedRung } from './outcome-conditions'

/*
 * The rules of the fullest edition, 2026-08, a second time: as conditions for json-rules-engine, plain JSON. Offer types and the
 * threshold are written out and not taken from `rules/`, so that a slip in either is seen as a difference.
 */

const azureIp: OfferType[] = ['saas', 'azure-application', 'azure-vm', 'azure-container', 'iot-edge-module']
const powerApps: OfferType[] = ['dynamics-365-customer-engagement', 'dynamics-365-operations']
const thresholdUsd = 100_000

const consumed = 'organisation.azureConsumedRevenueTtmUsd'
const billed = 'organisation.billedRevenueTtmUsd'
const billedOfOffer = 'offer.billedRevenueTtmUsd'
const isEnough = (place: string) => when(place, 'greaterThanInclusive', thresholdUsd)
const isTooLow = (place: string) => when(place, 'lessThan', thresholdUsd)
const isImpossible = (place: string) => when(place, notWithin, [0, Number.MAX_VALUE])

const revenueThreshold: OutcomeConditions = {
  ...ofTypes(azureIp, {
    met: any(isEnough(consumed), isEnough(billed), isEnough(billedOfOffer)),
    unmet: all(isTooLow(consumed), isTooLow(billed), not(isEnough(billedOfOffer))),
  }),
  error: all(typeMayBeIn(azureIp), any(isImpossible(consumed), isImpossible(billed), isImpossible(billedOfOffer))),
}

const diagram = isFilled('form.documents.architecture-diagram')

/** By the requirement's id. */
export const peerRequirements: Record<RequirementId, OutcomeConditions> = {
  'eligible-offer-type': {
    met: typeIn(allBut(['office-add-in'])),
    unmet: typeIn(['office-add-in']),
  },
  'marketplace-account': {
    met: any(
      when('organisation.marketplaceAccountActive', 'equal', true),
      all(
        when('organisation.marketplaceAccountActive', 'notIn', [true, false]),
        when('offer.publishedLive', 'equal', true),
      ),
    ),
    unmet: when('organisation.marketplaceAccountActive', 'equal', false),
  },
  'business-profile': isTrue('organisation.businessProfileComplete'),
  'published-live': isTrue('offer.publishedLive'),
  platforms: isFilled('form.platforms'),
  'solution-type': {
    met: when('form.solutionType', 'in', ['ip', 'service', 'managed-service', 'device']),
    unmet: when('form.solutionType', 'equal', null),
  },
  'solution-areas': {
    met: all(
      when('solutionAreas.named', 'greaterThan', 0),
      when('solutionAreas.named', 'lessThanInclusive', 5),
      when('solutionAreas.fewestSubAreas', 'greaterThan', 0),
      when('solutionAreas.mostSubAreas', 'lessThanInclusive', 5),
    ),
    unmet: any(
      when('solutionAreas.named', 'equal', 0),
      when('solutionAreas.named', 'greaterThan', 5),
      when('solutionAreas.fewestSubAreas', 'equal', 0),
      when('solutionAreas.mostSubAreas', 'greaterThan', 5),
    ),
  },
  'one-pager': isFilled('form.documents.one-pager'),
  'presentation-deck': isFilled('form.documents.presentation-deck'),
  'document-types': {
    met: all(when('documents.files', 'greaterThan', 0), when('documents.ofOtherTypes', 'equal', 0)),
    unmet: when('documents.ofOtherTypes', 'greaterThan', 0),
  },
  'sales-contacts': {
    met: any(
      when('salesContacts.forEveryCountry', 'greaterThan', 0),
      all(when('salesContacts.eligibleCountries', 'greaterThan', 0), when('salesContacts.uncovered', 'equal', 0)),
    ),
    unmet: any(
      all(when('salesContacts.usable', 'equal', 0), when('salesContacts.unclear', 'equal', 0)),
      when('salesContacts.missing', 'greaterThan', 0),
    ),
  },
  'solutions-partner-designation': ofTypesOnSharedRung(
    ['consulting-service'],
    isTrue('organisation.solutionsPartnerDesignation'),
  ),
  'isv-success': ofTypesOnSharedRung(powerApps, isTrue('organisation.isvSuccess')),
  'ip-solution-type': ofTypes(azureIp, {
    met: when('form.solutionType', 'equal', 'ip'),
    unmet: when('form.solutionType', 'in', [null, 'service', 'managed-service', 'device']),
  }),
  'revenue-threshold': revenueThreshold,
  'azure-platform': ofTypes(azureIp, isTrue('offer.technicalValidationPassed')),
  'architecture-diagram': {
    ...ofTypes(azureIp, diagram),
    // Of the other types no source says whether they need one.
    unmet: all(typeIn(['saas']), diagram.unmet),
  },
  transactable: ofTypes(azureIp, {
    met: any(
      when('offer.liveBeforeTransactRule', 'equal', true),
      all(when('offer.plansPricedAboveZero', 'notEqual', false), when('offer.transactable', 'equal', true)),
    ),
    unmet: all(
      when('offer.liveBeforeTransactRule', 'notEqual', true),
      any(when('offer.plansPricedAboveZero', 'equal', false), when('offer.transactable', 'equal', false)),
    ),
  }),
  'business-applications-enrolment': ofTypes(powerApps, isTrue('organisation.isvSuccess')),
}
