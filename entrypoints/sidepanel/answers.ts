import { announcement } from '@/components/checklist/announcement'
import { type PendingAnswer, withPending } from '@/components/questions/pending'
import { removeAnswer, saveAnswer, storeFault } from '@/drafts'
import { notifyJudgingChanged } from '@/platform/portal-tabs'
import { type Answer, type FactPath, questionFor } from '@/rules'
import type { PanelState } from './panel-state'

/** Keeps answers: they count at once, are stored in their order, and stay in the panel as long as the store refuses them. */
export function answerActions({ kept, pending, saveFault, assessment, announcement: said }: PanelState) {
  async function keep(next: PendingAnswer): Promise<void> {
    const before = assessment.peek()
    pending.value = withPending(pending.peek(), next)
    const after = assessment.peek()
    if (before && after) said.value = announcement(before, after)
    await store(next)
  }

  async function store(next: PendingAnswer): Promise<void> {
    try {
      const opened = await kept.store()
      if (next.answer) await saveAnswer(opened, next.scope, next.answer)
      else await removeAnswer(opened, next.scope, next.fact)
      await kept.reload()
      // Read back before it is let go, so that it never seems gone.
      if (kept.fault.peek() === null) pending.value = pending.peek().filter(other => other !== next)
      if (pending.peek().length === 0) saveFault.value = null
      await notifyJudgingChanged()
    } catch (error) {
      saveFault.value = storeFault(error)
    }
  }

  const scopeOf = (fact: FactPath, offerId: string): PendingAnswer['scope'] =>
    questionFor(fact).scope === 'organisation' ? 'organisation' : { offerId }

  return {
    answer: (offerId: string, answer: Answer) =>
      keep({ scope: scopeOf(answer.fact, offerId), fact: answer.fact, answer }),
    withdraw: (offerId: string, fact: FactPath) => keep({ scope: scopeOf(fact, offerId), fact, answer: null }),
    /** Tries once more what the store has refused, and to read it. */
    async again(): Promise<void> {
      await kept.reload()
      await Promise.all(pending.peek().map(store))
    },
  }
}
