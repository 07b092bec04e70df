import { announcement } from '@/components/checklist/announcement'
import type { Supposition } from '@/rules'
import type { PanelState } from './panel-state'

/** Holds what a person tries out: in memory, by offer, until they end it or the panel is closed. Tells what it changed. */
export function trialActions({ trials, supposed, assessment, announcement: said }: PanelState) {
  return {
    suppose(offerId: string, supposition: Supposition | null): void {
      const before = supposed.peek()?.assessment ?? assessment.peek()
      const next = new Map(trials.peek())
      if (supposition) next.set(offerId, supposition)
      else next.delete(offerId)
      trials.value = next
      const after = supposed.peek()?.assessment ?? assessment.peek()
      if (before && after) said.value = announcement(before, after)
    },
  }
}
