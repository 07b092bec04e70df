import type { Requirement } from '../requirement'
import { programmeStep } from '../sources'
import { mustBeTrue } from '../verdicts'

/** The offer meets the commercial marketplace's publishing requirements. */
export const publishingRequirements: Requirement = {
  id: 'publishing-requirements',
  status: 'not-ready',
  level: 'required',
  scope: 'offer',
  asks: ['offer.meetsPublishingRequirements'],
  source: programmeStep(1),
  check: ({ offer }) => mustBeTrue(offer?.meetsPublishingRequirements),
}
