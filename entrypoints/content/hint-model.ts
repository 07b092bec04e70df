import type { HintModel } from '@/components/hints/hint-model'
import { localDate } from '@/platform/clock'
import { type FormReading, factsFrom, healthOf } from '@/portal'
import { findPublishBand, isPublishBand } from '@/portal/publish-band'
import { type Answer, assess, currentEdition, withAnswers } from '@/rules'

let lastBand: Element | null = null

/** What the hints show of a form, judged by the newest rules with what a person has answered. */
export function hintModel(
  document: Document,
  { snapshot, places }: FormReading,
  answers: Answer[],
  panelOpen: boolean,
): HintModel {
  lastBand = lastBand && isPublishBand(lastBand) ? lastBand : findPublishBand(document)
  const facts = withAnswers(factsFrom(snapshot), answers)
  return {
    places,
    assessment: assess(facts, currentEdition, localDate(new Date())),
    health: healthOf(snapshot),
    publishBand: lastBand,
    panelOpen,
  }
}
