import type { Source } from '../assessment'
import type { Requirement } from '../requirement'
import { stricterFrom } from '../sources'
import { mustHoldFile } from '../verdicts'

const common = {
  id: 'presentation-deck',
  status: 'co-sell-ready',
  scope: 'form',
  field: 'presentation-deck',
  asks: [],
  check: ({ form }) => mustHoldFile(form?.documents?.['presentation-deck']),
} as const satisfies Partial<Requirement>

/** The customer presentation is there: the one document that the pages of May and September 2020 themselves call optional. */
export const optionalDeck = (source: Source): Requirement => ({
  ...common,
  level: 'optional',
  whyArgs: [{ date: stricterFrom }],
  source,
})

/** The customer presentation is there, as every page from 19 October 2020 on requires. */
export const requiredDeck = (source: Source): Requirement => ({
  ...common,
  level: 'required',
  wording: 'required',
  source,
})
