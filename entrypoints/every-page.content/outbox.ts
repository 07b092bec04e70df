import type { SendFault } from '@/platform/messaging'
import type { DraftState } from '@/platform/protocol'
import type { SnapshotReply } from '@/platform/snapshot-reply'
import type { Cancel, Timers } from '@/platform/timers'
import type { PortalCommand } from '@/portal'
import type { FieldValues, FormSnapshot, IsoDateTime } from '@/rules'

/** What the background is told of a form. */
export interface Letter {
  snapshot: FormSnapshot
  edited: boolean
  base?: Partial<FieldValues>
  /** One of the portal's commands was pressed with this on the page. */
  pressed?: { command: PortalCommand; at: IsoDateTime }
}

export type Delivery = { ok: true; reply: SnapshotReply } | { ok: false; fault: SendFault }

export interface OutboxOptions {
  send(letter: Letter): Promise<Delivery>
  timers: Timers
  /** `stateOf` may answer differently now. */
  onState(): void
  /** The extension is gone: nothing can be sent any more. */
  onLost(): void
}

/** Sent when nothing changed for so long, ms. */
const quiet = 400
/** But no later than so long after the first unsent change, ms. */
const longest = 2000
/** An answer that takes longer will not come: the background was stopped, or the page was frozen meanwhile, ms. */
const answerWithin = 15_000
const firstRetry = 5000
const lastRetry = 60_000

interface Failure {
  reason: 'full' | 'refused' | 'unreachable'
  since: IsoDateTime
}

interface Entry {
  letter: Letter
  /** There while the letter is under way: stops waiting for its answer. */
  stopWaiting: Cancel | null
  failure: Failure | undefined
}

/**
 * Keeps the newest letter of each visit until the background has stored it. A letter waits a moment for the next change; one that
 * could not be stored is sent again with the next change, after a while, and on `flush`.
 */
export function createOutbox({ send, timers, onState, onLost }: OutboxOptions) {
  const entries = new Map<number, Entry>()
  const states = new Map<number, DraftState>()
  let firstUnsent: number | null = null
  let retryIn = firstRetry
  let stopSending: Cancel = () => {}
  let stopRetrying: Cancel = () => {}
  let stopped = false

  /** Takes the newest letter of a visit; it replaces the one before. */
  function put(visit: number, letter: Letter): void {
    if (stopped) return
    const before = entries.get(visit)
    before?.stopWaiting?.()
    entries.set(visit, { letter, stopWaiting: null, failure: before?.failure })
    firstUnsent ??= timers.now()
    stopSending()
    stopSending = timers.after(Math.min(quiet, Math.max(0, firstUnsent + longest - timers.now())), flush)
    if (letter.edited) become(visit, { state: 'waiting' })
  }

  /** Sends at once all that is not under way. */
  function flush(): void {
    if (stopped) return
    stopSending()
    stopRetrying()
    firstUnsent = null
    for (const [visit, entry] of entries) {
      if (entry.stopWaiting) continue
      const unanswered = () => settle(visit, entry, { ok: false, fault: 'no-receiver' })
      entry.stopWaiting = timers.after(answerWithin, unanswered)
      void send(entry.letter).then(delivery => settle(visit, entry, delivery))
    }
  }

  function settle(visit: number, entry: Entry, delivery: Delivery): void {
    if (stopped) return
    entry.stopWaiting?.()
    entry.stopWaiting = null
    if (!delivery.ok && delivery.fault === 'context-lost') {
      stop()
      onLost()
    }
    // An older letter's fate says nothing about the newer one that waits in its place.
    if (stopped || entries.get(visit) !== entry) return
    if (!delivery.ok) fail(entry, 'unreachable')
    else if (delivery.reply.kept === 'failed') fail(entry, delivery.reply.reason)
    else deliver(visit, delivery.reply.at)
  }

  function deliver(visit: number, at: IsoDateTime | null): void {
    retryIn = firstRetry
    entries.delete(visit)
    become(visit, at === null ? null : { state: 'kept', at })
  }

  function fail(entry: Entry, reason: Failure['reason']): void {
    entry.failure = { reason, since: entry.failure?.since ?? new Date(timers.now()).toISOString() }
    stopRetrying()
    stopRetrying = timers.after(retryIn, flush)
    retryIn = Math.min(lastRetry, retryIn * 2)
    onState()
  }

  function become(visit: number, state: DraftState): void {
    states.set(visit, state)
    onState()
  }

  function stop(): void {
    stopped = true
    stopSending()
    stopRetrying()
    for (const { stopWaiting } of entries.values()) stopWaiting?.()
  }

  return {
    put,
    flush,
    stop,
    hasUnsent: () => entries.size > 0,
    /** What became of a visit's last edit. While any letter could not be stored, that. */
    stateOf(visit: number): DraftState {
      const failure = [...entries.values()].find(entry => entry.failure)?.failure
      return failure ? { state: 'failed', ...failure } : (states.get(visit) ?? null)
    },
  }
}
