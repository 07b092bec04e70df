import type { Source } from '../assessment'
import type { Requirement } from '../requirement'
import { mustHoldFile } from '../verdicts'

/** The customer one-pager is there. Required in every edition. */
export const onePager = (source: Source): Requirement => ({
  id: 'one-pager',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'form',
  field: 'one-pager',
  asks: [],
  source,
  check: ({ form }) => mustHoldFile(form?.documents?.['one-pager']),
})
