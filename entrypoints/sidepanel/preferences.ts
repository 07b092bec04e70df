import { pinEdition, type Store, setAnswerAge, storeFault } from '@/drafts'
import { notifyJudgingChanged } from '@/platform/portal-tabs'
import { text } from '@/platform/text'
import type { PanelState } from './panel-state'

type Needs = Pick<PanelState, 'kept' | 'preferenceFault' | 'announcement' | 'data'>

/** Keeps how offers are to be judged. What the store refuses stays as it was, the panel says so, and it can be tried once more. */
export function preferenceActions({ kept, preferenceFault, announcement, data }: Needs) {
  let refused: ((store: Store) => Promise<void>) | null = null

  async function keep(write: (store: Store) => Promise<void>): Promise<void> {
    const before = data.peek().choice.edition.id
    try {
      await write(await kept.store())
      await kept.reload()
      refused = null
      preferenceFault.value = null
      const { edition } = data.peek().choice
      if (edition.id !== before) announcement.value = text('head_edition', edition.id)
      await notifyJudgingChanged()
    } catch (error) {
      refused = write
      preferenceFault.value = storeFault(error)
    }
  }

  return {
    /** Pins an edition for the offer, or for all; null lets the page decide again. */
    pin: (offerId: string, edition: string | null, scope: 'offer' | 'all') =>
      keep(store => pinEdition(store, edition, scope === 'offer' ? offerId : undefined)),
    answerAge: (days: number | null) => keep(store => setAnswerAge(store, days)),
    /** Tries once more what the store has refused last. */
    again: async () => {
      if (refused) await keep(refused)
    },
  }
}
