import type { Requirement } from '../requirement'
import { programmeStep, stricterFrom } from '../sources'
import { mustHoldFile } from '../verdicts'

/** The customer presentation is there. The one document that this edition itself calls optional. */
export const presentationDeck: Requirement = {
  id: 'presentation-deck',
  status: 'co-sell-ready',
  level: 'optional',
  scope: 'form',
  field: 'presentation-deck',
  asks: [],
  whyArgs: [{ date: stricterFrom }],
  source: programmeStep(3),
  check: ({ form }) => mustHoldFile(form?.documents?.['presentation-deck']),
}
