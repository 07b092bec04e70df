import * as z from 'zod/mini'
import { offerIdSchema } from '@/platform/schemas'

const storeChangeSchema = z.object({
  offerId: z.optional(offerIdSchema),
  kind: z.enum(['reading', 'answer', 'version', 'preferences', 'portal-word', 'repairs', 'erased']),
})

/** What was written: of which offer, or of the organisation, or of all offers, when none is named. */
export interface StoreChange {
  offerId?: string
  kind: 'reading' | 'answer' | 'version' | 'preferences' | 'portal-word' | 'repairs' | 'erased'
}

/** The channel between the background and the extension's pages on which every write is announced. */
export const storeChannel = () => new BroadcastChannel('cosell-checklist')

/** Calls back for every write to the store, from whichever page of the extension, until the signal aborts. */
export function onStoreChange(callback: (change: StoreChange) => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const channel = storeChannel()
  channel.onmessage = event => {
    const parsed = storeChangeSchema.safeParse(event.data)
    if (!parsed.success) return
    const { offerId, kind } = parsed.data
    callback(offerId === undefined ? { kind } : { offerId, kind })
  }
  signal.addEventListener('abort', () => channel.close(), { once: true })
}
