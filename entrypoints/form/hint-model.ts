import type { HintModel } from '@/components/hints/hint-model'
import { localDate } from '@/platform/clock'
import { type FormReading, healthOf, shownOffer } from '@/portal'
import { findPublishBand, isPublishBand } from '@/portal/publish-band'
import { assessOffer, type Judging, withKeptParts } from '@/rules'

let lastBand: Element | null = null

/** What the hints show of a form, judged with what a person has answered and by the edition that it calls for. */
export function hintModel(
  document: Document,
  { snapshot, places }: FormReading,
  judging: Judging,
  panelOpen: boolean,
): HintModel {
  lastBand = lastBand && isPublishBand(lastBand) ? lastBand : findPublishBand(document)
  return {
    places,
    assessment: assessOffer(shownOffer(withKeptParts(snapshot, judging.kept)), judging, localDate(new Date()))
      .assessment,
    health: healthOf(snapshot),
    publishBand: lastBand,
    panelOpen,
  }
}
