import { signal } from '@preact/signals'
import type { RefusedMark, VersionControl } from '@/components/restore/version-entry'
import { nameVersion, pinVersion, type Store, storeFault } from '@/drafts'
import type { Kept } from './kept'

/**
 * What goes on in the timeline of versions: which are being named and what was typed, which one is picked to be compared, and where a person
 * left it. It is held here and not in the screen, so that it outlives another tab in front. What the store refuses is told and stays typed.
 */
export function createTimeline(kept: Pick<Kept, 'store'>, reload: () => Promise<void>) {
  const naming = signal<ReadonlySet<number>>(new Set())
  const typed = new Map<number, string>()
  const refused = signal<RefusedMark | null>(null)
  const picked = signal<number | null>(null)
  const left = signal<VersionControl | null>(null)

  function setNaming(id: number, open: boolean): void {
    const next = new Set(naming.peek())
    if (open) next.add(id)
    else next.delete(id)
    naming.value = next
    if (!open) typed.delete(id)
    if (refused.peek()?.id === id) refused.value = null
  }

  /** Whether the mark was kept. The list shows it by then. */
  async function mark(id: number, what: RefusedMark['what'], write: (store: Store) => Promise<boolean>) {
    try {
      const done = await write(await kept.store())
      await reload()
      refused.value = done ? null : { id, what, fault: 'gone' }
      return done
    } catch (error) {
      refused.value = { id, what, fault: storeFault(error) }
      return false
    }
  }

  return {
    naming,
    refused,
    picked,
    left,
    typedName: (id: number) => typed.get(id),
    setNaming,
    type: (id: number, name: string) => void typed.set(id, name),
    name: async (id: number, name: string) => {
      typed.set(id, name)
      const done = await mark(id, 'name', store => nameVersion(store, id, name))
      // Typed further meanwhile: that is not kept yet.
      if (done && typed.get(id) === name) setNaming(id, false)
    },
    pin: (id: number, pinned: boolean) => mark(id, 'pin', store => pinVersion(store, id, pinned)),
    /** Back to the checklist: nothing is picked any more, and nothing was left. */
    rest: () => {
      picked.value = null
      left.value = null
      refused.value = null
    },
  }
}
