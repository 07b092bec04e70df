import {
  type Kept,
  keepVersion,
  notePress,
  noteSeenAgain,
  type Pressed,
  type Store,
  saveReading,
  storeFault,
} from '@/drafts'
import type { SnapshotReply } from '@/platform/snapshot-reply'
import type { FieldValues, FormSnapshot } from '@/rules'

/** What the content script sends of a form. */
interface Sent {
  snapshot: FormSnapshot
  edited: boolean
  base?: Partial<FieldValues> | undefined
  pressed?: Omit<Pressed, 'seenAgain'> | undefined
}

/**
 * Stores what a page sent: a draft version first when a person edited it, then the reading. Never rejects: a failure is a reply that the
 * page can show. Once a version is kept, a reading that fails is no failure: it comes again with the next snapshot, and nothing typed is lost.
 */
export async function keepSnapshot(
  open: () => Promise<Store>,
  { snapshot, edited, base, pressed }: Sent,
  now: Date,
): Promise<SnapshotReply> {
  let kept: Kept | undefined
  try {
    const store = await open()
    if (edited || pressed) kept = await keepVersion(store, snapshot, edited ? 'edit' : 'pressed', now, base)
    if (pressed && kept?.at) await notePress(store, snapshot.offer.id, kept.at, pressed)
    await saveReading(store, snapshot, now)
    // The reading is worth more than the mark.
    if (!edited && !pressed) await noteSeenAgain(store, snapshot)
    return kept ?? { kept: 'same', at: null }
  } catch (error) {
    return kept ?? { kept: 'failed', reason: storeFault(error) }
  }
}
