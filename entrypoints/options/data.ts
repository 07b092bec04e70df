import { batch, signal } from '@preact/signals'
import type { DataOffer, DataTask, TaskResult } from '@/components/options/data-task'
import {
  type Archive,
  archiveOf,
  eraseAll,
  eraseOffer,
  keepDaysOf,
  listOffers,
  longestArchive,
  openStore,
  planArchive,
  planThinning,
  readArchive,
  type Store,
  type StoreFault,
  setKeepDays,
  storeFault,
  takeArchive,
  thinOut,
  writeArchive,
} from '@/drafts'
import { oneAtATime } from '@/platform/one-at-a-time'
import { openedOnce } from '@/platform/opened-once'
import { notifyJudgingChanged } from '@/platform/portal-tabs'
import { saveAsFile } from '@/platform/save-as-file'
import { plural, text } from '@/platform/text'

/** What the options page knows of the drafts, answers and readings, and what it does with them as a whole. */
export function createData(life: AbortSignal) {
  /** Null until they are known; the one read last first. */
  const offers = signal<DataOffer[] | null>(null)
  const unreadable = signal(0)
  const keepDays = signal<number | null>(null)
  const fault = signal<StoreFault | null>(null)
  /** What a person is about to do, to be looked at first. */
  const task = signal<DataTask<Archive> | null>(null)
  const result = signal<TaskResult | null>(null)
  const running = signal(false)
  const announcement = signal('')
  let store = openedOnce(openStore)

  const load = oneAtATime(async () => {
    try {
      const opened = await store()
      const [found, days] = await Promise.all([listOffers(opened), keepDaysOf(opened)])
      if (life.aborted) return
      batch(() => {
        offers.value = found.offers.map(({ id, alias, readAt, versions }) => ({
          id,
          alias: alias ?? id,
          readAt,
          versions,
        }))
        unreadable.value = found.unreadable
        keepDays.value = days
        fault.value = null
      })
    } catch (error) {
      fault.value = storeFault(error)
    }
  })

  /** Runs one thing at a time. What the store refuses is told, and nothing is changed then. */
  async function run(work: (opened: Store) => Promise<void>): Promise<void> {
    if (running.peek()) return
    running.value = true
    try {
      await work(await store())
    } catch (error) {
      fault.value = storeFault(error)
    } finally {
      running.value = false
    }
  }

  const propose = (next: DataTask<Archive> | null) =>
    batch(() => {
      task.value = next
      result.value = null
    })

  /** A task that is done gives way to what came of it. */
  async function done(words: string): Promise<void> {
    batch(() => {
      task.value = null
      result.value = { words }
      announcement.value = words
    })
    await load()
    await notifyJudgingChanged()
  }

  const save = (offerId?: string) =>
    run(async opened => {
      const now = new Date()
      const kept = await archiveOf(opened, now, offerId)
      if (!kept) return
      saveAsFile(`cosell-checklist-${now.toISOString().slice(0, 10)}.json`, writeArchive(kept.archive))
      const words = plural('data_saved', kept.archive.offers.length)
      // Said beside a task that is being looked at, which stays.
      result.value = { words: kept.unreadable > 0 ? `${words} ${plural('data_left_out', kept.unreadable)}` : words }
    })

  return {
    ...{ offers, unreadable, keepDays, fault, task, result, running, announcement, load, save },
    leave: () => propose(null),
    keepFor: (days: number | null) =>
      run(async opened => {
        await setKeepDays(opened, days)
        await load()
        if (task.peek()?.kind === 'thin') propose({ kind: 'thin', plan: await planThinning(opened, new Date(), days) })
      }),
    lookAtThinning: () =>
      run(async opened => propose({ kind: 'thin', plan: await planThinning(opened, new Date(), keepDays.peek()) })),
    lookAtFile: (file: File) =>
      run(async opened => {
        const { name } = file
        const read =
          file.size > longestArchive ? ({ ok: false, fault: 'too-large' } as const) : readArchive(await file.text())
        if (read.ok)
          propose({ kind: 'take', name, archive: read.archive, plan: await planArchive(opened, read.archive) })
        else propose({ kind: 'refused', name, refusal: read })
      }),
    askToErase: (offer: DataOffer | null) => propose(offer ? { kind: 'erase-offer', offer } : { kind: 'erase-all' }),
    /** Does what was looked at. */
    go: () =>
      run(async opened => {
        const now = task.peek()
        switch (now?.kind) {
          case 'thin':
            return done(plural('data_thinned', await thinOut(opened, now.plan, new Date(), keepDays.peek())))
          case 'take': {
            const taken = await takeArchive(opened, now.archive)
            return done(
              plural(
                'data_taken',
                taken.offers.reduce((sum, { versions }) => sum + versions.added, 0),
              ),
            )
          }
          case 'erase-offer':
            await eraseOffer(opened, now.offer.id)
            return done(text('data_erased_offer', now.offer.alias))
          case 'erase-all':
            store = openedOnce(openStore)
            await eraseAll(opened)
            // Every page of ours shows what is there, and that is nothing now.
            ;(await store()).announce({ kind: 'erased' })
            return done(text('data_erased_all'))
        }
      }),
  }
}
