import type { Source } from '../assessment'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** The offer is live in a store. `wording`: `first` where it has to be live before the form can be filled in, as from 2023 on. */
export const publishedLive = (source: Source, wording?: 'first'): Requirement => ({
  id: 'published-live',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'offer',
  asks: ['offer.publishedLive'],
  replaces: 'publishing-requirements',
  ...(wording && { wording }),
  source,
  check: ({ offer }) => mustBeTrue(offer?.publishedLive),
})
