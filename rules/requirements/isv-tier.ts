import type { Facts } from '../facts'
import type { Verdict } from '../requirement'

/** An enrolment in ISV Connect, of whichever tier. */
export function mustBeEnrolled({ organisation }: Facts): Verdict {
  switch (organisation?.isvConnect) {
    case 'premium':
      return { outcome: 'met' }
    case 'standard':
      return { outcome: 'met', variant: 'standard' }
    case 'none':
      return { outcome: 'unmet' }
    default:
      return { outcome: 'unknown' }
  }
}
