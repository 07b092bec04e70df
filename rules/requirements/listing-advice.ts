import type { Requirement } from '../requirement'
import { listingOnForm, stricterFrom } from '../sources'

/**
 * What the advice on the Listing fields has in common. The rules of May 2020 do not mention the section; the form's own labels say
 * "Required", and from 19 October 2020 the rules say so too.
 */
export const listingAdvice = {
  status: 'co-sell-ready',
  level: 'advice',
  scope: 'form',
  asks: [],
  whyArgs: [{ date: stricterFrom }],
  source: listingOnForm,
} as const satisfies Partial<Requirement>
