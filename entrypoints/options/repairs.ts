import { signal } from '@preact/signals'
import type { Incoming } from '@/components/options/incoming'
import {
  listRepairs,
  openStore,
  planImport,
  removeRepair,
  type Store,
  type StoreFault,
  saveRepairs,
  storeFault,
} from '@/drafts'
import { longestRepairsFile, readRepairsFile, writeRepairsFile } from '@/drafts/repairs-file'
import { oneAtATime } from '@/platform/one-at-a-time'
import { openedOnce } from '@/platform/opened-once'
import { notifyJudgingChanged } from '@/platform/portal-tabs'
import type { Repair } from '@/platform/repairs'
import { plural, text } from '@/platform/text'
import { canBeLabelOf } from '@/portal/repair/label-rules'
import { fieldName } from '@/rules'

const canWork = ({ field, label }: Repair) => canBeLabelOf(field, label)

/** What the options page knows of the repairs, and what it does with them. */
export function createRepairs(life: AbortSignal) {
  /** Null until they are known. */
  const list = signal<Repair[] | null>(null)
  /** The one removed last, which can be put back. */
  const removed = signal<Repair | null>(null)
  const fault = signal<StoreFault | null>(null)
  const incoming = signal<Incoming | null>(null)
  const announcement = signal('')
  const store = openedOnce(openStore)

  const load = oneAtATime(async () => {
    try {
      const found = await listRepairs(await store())
      if (life.aborted) return
      list.value = found
      fault.value = null
    } catch (error) {
      fault.value = storeFault(error)
    }
  })

  /** Writes, reads the list anew and has the open forms follow. False when the store refuses; nothing is changed then. */
  async function change(write: (store: Store) => Promise<void>): Promise<boolean> {
    try {
      await write(await store())
    } catch (error) {
      fault.value = storeFault(error)
      return false
    }
    await load()
    await notifyJudgingChanged()
    return true
  }

  return {
    list,
    removed,
    fault,
    incoming,
    announcement,
    load,
    async remove(repair: Repair): Promise<void> {
      if (!(await change(opened => removeRepair(opened, repair)))) return
      removed.value = repair
      announcement.value = text('options_removed', { text: fieldName(repair.field) })
    },
    async putBack(): Promise<void> {
      const repair = removed.peek()
      if (!repair || !(await change(opened => saveRepairs(opened, [repair])))) return
      removed.value = null
      announcement.value = text('options_put_back', { text: fieldName(repair.field) })
    },
    asFile: () => writeRepairsFile(list.peek() ?? []),
    /** Looks at a file. Nothing of it is taken over yet. */
    async open(file: File): Promise<void> {
      const { name } = file
      const read =
        file.size > longestRepairsFile
          ? ({ ok: false, fault: 'too-large' } as const)
          : readRepairsFile(await file.text().catch(() => ''))
      if (!read.ok) incoming.value = { name, refused: read }
      else incoming.value = { name, steps: planImport(list.peek() ?? [], read.repairs, canWork) }
    },
    async takeOver(): Promise<void> {
      const now = incoming.peek()
      if (!now || !('steps' in now)) return
      // Planned anew: meanwhile somebody may have pointed at something.
      const steps = planImport(
        list.peek() ?? [],
        now.steps.map(({ repair }) => repair),
        canWork,
      )
      const taken = steps.filter(({ fate }) => fate === 'new' || fate === 'replaces').map(({ repair }) => repair)
      if (!(await change(opened => saveRepairs(opened, taken)))) return
      incoming.value = null
      announcement.value = plural('options_taken', taken.length)
    },
    leave: () => {
      incoming.value = null
    },
  }
}
