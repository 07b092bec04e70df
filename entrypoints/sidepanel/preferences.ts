import { pinEdition, type Store, setAnswerAge, storeFault } from '@/drafts'
import { notifyJudgingChanged } from '@/platform/portal-tabs'
import type { PanelState } from './panel-state'

/** Keeps how offers are to be judged. What the store refuses stays as it was, and the panel says so. */
export function preferenceActions({ kept, saveFault }: Pick<PanelState, 'kept' | 'saveFault'>) {
  async function keep(write: (store: Store) => Promise<void>): Promise<void> {
    try {
      await write(await kept.store())
      await kept.reload()
      saveFault.value = null
      await notifyJudgingChanged()
    } catch (error) {
      saveFault.value = storeFault(error)
    }
  }

  return {
    /** Pins an edition for the offer, or for all; null lets the page decide again. */
    pin: (offerId: string, edition: string | null, scope: 'offer' | 'all') =>
      keep(store => pinEdition(store, edition, scope === 'offer' ? offerId : undefined)),
    answerAge: (days: number | null) => keep(store => setAnswerAge(store, days)),
  }
}
