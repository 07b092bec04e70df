import type { Cancel, Timers } from '@/platform/timers'
import { type FormSnapshot, type Judging, nothingSaid, withKeptParts } from '@/rules'

/** Asked again after so long when there was no reply, ms. */
const retryAfter = 5000

interface JudgingCacheOptions {
  /** Null when there was no reply. */
  ask(offerId: string): Promise<Judging | null>
  timers: Timers
  /** `of` may give something else now. */
  onChange(): void
}

/** What a person has said of the offer in front. Until it comes nothing is said, and what answers would settle stays unknown. */
export function createJudgingCache({ ask, timers, onChange }: JudgingCacheOptions) {
  let wanted: string | null = null
  let held: { offerId: string; judging: Judging } | null = null
  /** A form that is shown in parts, with every part that was read on this page. */
  let seen: FormSnapshot | null = null
  let asked = 0
  let cancel: Cancel = () => {}
  let stopped = false

  async function load(offerId: string): Promise<void> {
    asked += 1
    const number = asked
    cancel()
    const judging = await ask(offerId)
    if (stopped || number !== asked || offerId !== wanted) return
    if (judging) {
      held = { offerId, judging }
      onChange()
    } else {
      cancel = timers.after(retryAfter, () => void load(offerId))
    }
  }

  return {
    /** Asks for what was said of an offer, if it is not there yet. */
    want(offerId: string): void {
      if (wanted === offerId) return
      wanted = offerId
      void load(offerId)
    },
    /** Something was said elsewhere, or a reply may come now that did not come before. */
    again(): void {
      if (wanted !== null) void load(wanted)
    },
    /** Takes a whole reading: a part of the form is judged by the others as they were read last, here or in the store. */
    saw(snapshot: FormSnapshot): void {
      if (snapshot.parts) seen = withKeptParts(snapshot, seen)
    },
    of(offerId: string): Judging {
      const judging = held?.offerId === offerId ? held.judging : nothingSaid
      return seen?.offer.id === offerId ? { ...judging, kept: withKeptParts(seen, judging.kept) } : judging
    },
    stop(): void {
      stopped = true
      cancel()
    },
  }
}
