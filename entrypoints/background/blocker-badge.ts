import type { Badge } from '@/platform/badge'
import { plural } from '@/platform/text'
import { shownOffer } from '@/portal/facts-from'
import { assessOffer, type FormSnapshot, type IsoDate, type Judging, tally, withKeptParts } from '@/rules'

/**
 * The toolbar badge for an offer: its number of blockers, and a title that says so in words. Null when it has none, for no badge claims
 * nothing. `today` is the date where the person is.
 */
export function blockerBadge(snapshot: FormSnapshot, judging: Judging, today: IsoDate): Badge | null {
  const { assessment } = assessOffer(shownOffer(withKeptParts(snapshot, judging.kept)), judging, today)
  const count = tally(assessment).blockers.length
  if (count === 0) return null
  const { alias } = snapshot.offer
  const title = alias ? plural('badge_title_blockers', count, alias) : plural('badge_title_blockers_unnamed', count)
  return { label: String(count), title }
}
