import type { Offer } from '../offers'
import { changeRecord, recordOf } from '../store'
import { isWholeFilled } from './mandatory'
import { type PaneName, partOf, type SolutionContents, type SolutionRecord } from './solution-model'
import { solutionSeedOf } from './solution-seeds'

/** The solution of an offer as last saved; undefined while the offer is not live. */
export function solutionOf(offer: Offer): SolutionRecord | undefined {
  const seed = solutionSeedOf(offer)
  return seed && (recordOf(offer).solution ?? seed)
}

/** Stores what one pane holds. False when the browser keeps nothing for us. */
export const savePane = (offer: Offer, pane: PaneName, contents: SolutionContents): boolean =>
  changeSolution(offer, now => ({
    ...now,
    contents: { ...now.contents, ...partOf(pane, contents) },
    modified: new Date().toISOString(),
  }))

/** Hands a solution in. Nothing happens while a mandatory field is empty. */
export const submitSolution = (offer: Offer): boolean =>
  changeSolution(offer, now => ({ ...now, underReview: now.underReview || isWholeFilled(now.contents) }))

function changeSolution(offer: Offer, next: (now: SolutionRecord) => SolutionRecord): boolean {
  const seed = solutionSeedOf(offer)
  if (!seed) return false
  return changeRecord(offer, record => ({ ...record, solution: next(record.solution ?? seed) }))
}
