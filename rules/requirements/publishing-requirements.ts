import type { Source } from '../assessment'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** The offer meets the commercial marketplace's publishing requirements. */
export const publishingRequirements = (source: Source): Requirement => ({
  id: 'publishing-requirements',
  status: 'not-ready',
  level: 'required',
  scope: 'offer',
  asks: ['offer.meetsPublishingRequirements'],
  source,
  check: ({ offer }) => mustBeTrue(offer?.meetsPublishingRequirements),
})
