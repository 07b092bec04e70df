import type { Answer } from '@/rules'
import type { Cancel, Timers } from './timers'

/** Asked again after so long when there was no reply, ms. */
const retryAfter = 5000

interface AnswerCacheOptions {
  /** Null when there was no reply. */
  ask(offerId: string): Promise<Answer[] | null>
  timers: Timers
  /** `of` may give other answers now. */
  onChange(): void
}

/** The answers for the offer in front. Until they come there are none, and what they would settle stays unknown. */
export function createAnswerCache({ ask, timers, onChange }: AnswerCacheOptions) {
  let wanted: string | null = null
  let held: { offerId: string; answers: Answer[] } | null = null
  let asked = 0
  let cancel: Cancel = () => {}
  let stopped = false

  async function load(offerId: string): Promise<void> {
    asked += 1
    const number = asked
    cancel()
    const answers = await ask(offerId)
    if (stopped || number !== asked || offerId !== wanted) return
    if (answers) {
      held = { offerId, answers }
      onChange()
    } else {
      cancel = timers.after(retryAfter, () => void load(offerId))
    }
  }

  return {
    /** Asks for an offer's answers if they are not there yet. */
    want(offerId: string): void {
      if (wanted === offerId) return
      wanted = offerId
      void load(offerId)
    },
    /** Answers were changed elsewhere, or a reply may come now that did not come before. */
    again(): void {
      if (wanted !== null) void load(wanted)
    },
    of: (offerId: string): Answer[] => (held?.offerId === offerId ? held.answers : []),
    stop(): void {
      stopped = true
      cancel()
    },
  }
}
