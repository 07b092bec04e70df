import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { type DraftVersion, listVersions } from '@/drafts'
import { oneAtATime } from '@/platform/one-at-a-time'
import type { Kept } from './kept'

/** What the panel shows of an offer. */
export type Screen =
  | 'checklist'
  | 'versions'
  | 'editions'
  | 'structure'
  /** One version beside the page; `from` is where the way back leads. */
  | { restore: number; from: Screen }
  /** Two versions beside each other. */
  | { compare: [number, number] }

export interface Screens {
  screen: ReadonlySignal<Screen>
  show(screen: Screen): void
  /** The draft versions, newest first; read while a screen shows them. */
  versions: ReadonlySignal<{ versions: DraftVersion[]; unreadable: number }>
  /** Reads the versions anew. */
  reload(): Promise<void>
}

const none = { versions: [], unreadable: 0 }

/** Which screen is shown. A screen belongs to its offer: with another tab in front it waits. */
export function createScreens(offerId: ReadonlySignal<string | null>, kept: Kept, life: AbortSignal): Screens {
  const chosen = signal<{ offerId: string | null; screen: Screen }>({ offerId: null, screen: 'checklist' })
  const screen = computed(() => (chosen.value.offerId === offerId.value ? chosen.value.screen : 'checklist'))
  const versions = signal<{ versions: DraftVersion[]; unreadable: number }>(none)

  const load = oneAtATime(async () => {
    const id = offerId.peek()
    if (id === null) return
    const found = await kept
      .store()
      .then(store => listVersions(store, id))
      .catch(() => null)
    if (found && id === offerId.peek() && !life.aborted) versions.value = found
  })
  const stop = effect(() => {
    void kept.record.value
    if (typeof screen.value === 'object' || screen.value === 'versions') void load()
    else versions.value = none
  })
  life.addEventListener('abort', stop, { once: true })

  return {
    screen,
    versions,
    reload: load,
    show(next) {
      chosen.value = { offerId: offerId.peek(), screen: next }
    },
  }
}
