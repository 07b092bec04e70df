import type { Assessment, IsoDateTime, StatusId, Text } from '@/rules'
import { tally } from '@/rules'

/** An offer as far as its last reading and its drafts tell. */
export interface SeenOffer {
  id: string
  alias?: string
  typeLabel?: string
  readAt: IsoDateTime
  /** When the newest draft version was made. */
  lastVersionAt?: IsoDateTime
}

/** blocked: something required is wrong; open: something required is not known. */
export type Standing = 'blocked' | 'open' | 'clear'

/** What the list says about one offer. */
export interface OfferLine {
  id: string
  alias?: string
  typeLabel?: string
  standing: Standing
  blockers: number
  questions: number
  /** The gravest thing there is to say about it. */
  worst: Text
  /** That thing is a check of ours that failed. */
  checkFailed: boolean
  status: { id: StatusId; name: Text } | null
  /** Id of the edition by which it was judged. */
  edition: string
  readAt: IsoDateTime
  keptAt?: IsoDateTime
}

/** Draws the line of an offer from its assessment. */
export function offerLine(offer: SeenOffer, assessment: Assessment): OfferLine {
  const { id, alias, typeLabel, readAt, lastVersionAt } = offer
  return {
    id,
    readAt,
    ...(alias !== undefined && { alias }),
    ...(typeLabel !== undefined && { typeLabel }),
    ...(lastVersionAt !== undefined && { keptAt: lastVersionAt }),
    ...open(assessment),
    status: reachedStatus(assessment),
    edition: assessment.edition,
  }
}

function open(
  assessment: Assessment,
): Pick<OfferLine, 'standing' | 'blockers' | 'questions' | 'worst' | 'checkFailed'> {
  const { blockers, questions, failed, advice } = tally(assessment)
  const counts = { blockers: blockers.length, questions: questions.length, checkFailed: false }
  const worst = blockers[0] ?? questions[0]
  if (worst) return { ...counts, standing: blockers.length > 0 ? 'blocked' : 'open', worst: worst.message }
  if (failed[0]) return { ...counts, standing: 'open', worst: failed[0].message, checkFailed: true }
  const rest: Text = advice.length > 0 ? { key: 'popup_advice', count: advice.length } : { key: 'popup_nothing_open' }
  return { ...counts, standing: 'clear', worst: rest }
}

function reachedStatus({ statuses, reached }: Assessment): OfferLine['status'] {
  const report = statuses.find(({ status }) => status === reached)
  return report ? { id: reached, name: report.name } : null
}
