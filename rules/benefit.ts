import type { BenefitReport, Source, StatusId } from './assessment'
import type { Facts, OfferType } from './facts'
import { ofType } from './offer-families'
import type { Text } from './text'

/** What a status brings, as an edition promises it. */
export interface Benefit {
  id: string
  status: StatusId
  /** The types for which the source plainly promises it. */
  offerTypes: readonly OfferType[]
  /** Types of which the source does not say. */
  unclearFor: readonly OfferType[]
  title: Text
  condition: Text
  source: Source
}

/** Whether the benefit holds for offers of this type, once they have the status. */
export function benefitReport(benefit: Benefit, facts: Facts): BenefitReport {
  const { id, status, offerTypes, unclearFor, title, condition, source } = benefit
  const holds = ofType(facts, unclearFor) === 'yes' ? 'unknown' : ofType(facts, offerTypes)
  return { id, status, holds, offerTypes: [...offerTypes], title, condition, source }
}
