import type { Source } from '../assessment'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** The offer is configured for resellers in the Cloud Solution Provider programme. Optional: it changes no status. Only in May 2020. */
export const cspResell = (source: Source): Requirement => ({
  id: 'csp-resell',
  status: 'not-ready',
  level: 'optional',
  scope: 'offer',
  asks: ['offer.resellThroughCsp'],
  source,
  check: ({ offer }) => mustBeTrue(offer?.resellThroughCsp),
})
