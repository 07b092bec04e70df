import type { Requirement } from '../requirement'
import { programmeStep } from '../sources'
import { mustBeTrue } from '../verdicts'

/** The offer is configured for resellers in the Cloud Solution Provider programme. Optional: it changes no status. */
export const cspResell: Requirement = {
  id: 'csp-resell',
  status: 'not-ready',
  level: 'optional',
  scope: 'offer',
  asks: ['offer.resellThroughCsp'],
  source: programmeStep(2),
  check: ({ offer }) => mustBeTrue(offer?.resellThroughCsp),
}
