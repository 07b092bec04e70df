import type { CoSell, DocumentSlot } from '../model'
import type { Offer } from '../offers'
import { saveCoSell } from '../store'

/** What a form without a framework of its own holds, and the drawing anew after a change. */
export interface FormState {
  now: () => CoSell
  change: (part: Partial<CoSell>) => void
  setDocuments: (slot: DocumentSlot, names: string[]) => void
  save: () => void
}

/** @param draw called to begin with, and once after the changes of one moment: components tell of changes while they are drawn */
export function formState(offer: Offer, saved: CoSell, draw: (state: FormState) => void): void {
  let coSell = saved
  let waiting = false
  const drawSoon = () => {
    if (waiting) return
    waiting = true
    queueMicrotask(() => {
      waiting = false
      draw(state)
    })
  }
  const state: FormState = {
    now: () => coSell,
    change: part => {
      coSell = { ...coSell, ...part }
      drawSoon()
    },
    setDocuments: (slot, names) => state.change({ documents: { ...coSell.documents, [slot]: names } }),
    save: () => saveCoSell(offer, coSell),
  }
  draw(state)
}
