import type { Assessment } from './assessment'
import { benefitReport } from './benefit'
import type { Edition } from './edition'
import type { Facts, IsoDate } from './facts'
import { judge } from './judge'
import { climb, highest } from './ladder'

/**
 * Judges an offer by an edition's rules, as of a day. Pure: the facts are not changed and the clock is not read. An absent fact is
 * unknown, never a no. Never throws for what the facts hold: a check that fails is an `error` finding, which like an unknown keeps
 * its status from being reached but not from being possible.
 */
export function assess(facts: Facts, edition: Edition, today: IsoDate): Assessment {
  const judged = edition.requirements.map(requirement => judge(requirement, facts, today))
  const statuses = climb(edition.statuses, judged)
  return {
    edition: edition.id,
    reached: highest(statuses, 'reached'),
    possible: highest(statuses, 'possible'),
    statuses,
    findings: judged.map(({ finding }) => finding),
    benefits: edition.benefits.map(benefit => benefitReport(benefit, facts)),
  }
}
