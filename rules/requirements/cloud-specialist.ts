import type { Source } from '../assessment'
import type { OfferType } from '../facts'
import { offerTypes } from '../facts'
import { ofType } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** Offers whose type has no form in this edition, consulting services among them, go through a Microsoft Cloud Specialist. */
export const cloudSpecialist = (source: Source, formTypes: readonly OfferType[]): Requirement => ({
  id: 'cloud-specialist',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'offer',
  asks: ['offer.cloudSpecialistHasDocuments'],
  source,
  appliesTo: facts =>
    ofType(
      facts,
      offerTypes.filter(type => !formTypes.includes(type)),
    ),
  check: ({ offer }) => mustBeTrue(offer?.cloudSpecialistHasDocuments),
})
