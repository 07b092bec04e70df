import { filledCount, foundValues, isBlank } from '@/drafts/values'
import type { Cancel } from '@/platform/timers'
import type { PortalCommand } from '@/portal'
import { type FieldId, type FieldValues, type FormSnapshot, fieldIds, type Readings } from '@/rules'
import { createOutbox, type OutboxOptions } from './outbox'

/** How long a loss that no edit explains must last to be believed while the form stays open, ms. */
const beliefAfter = 3000
/** An edit explains a change of the form for so long, ms: components take their time, and a stale edit must not explain a teardown. */
const editExplains = 2000

/** One stay on one offer's form, from its first complete reading until another page is shown. */
interface Visit {
  offerId: string
  /** Under which the newest letter is kept. */
  letters: number
  base: Partial<FieldValues> | undefined
  /** The values last taken over, and the same as text, to compare. */
  values: Partial<FieldValues>
  content: string
  /** A person has edited, or the form differs from what it was at first. */
  dirty: boolean
  /** The last reading was a loss that no edit explains. */
  doubted: boolean
}

/**
 * Sees to it that no edit is lost: takes every complete reading of the form, and has the background store what changed. The first
 * complete reading of a visit is what the page had; anything after that is kept as a draft. A form that is being torn down or
 * rendered blank, without an edit that explains it, does not replace what was typed, and no loss replaces what is not yet sent.
 */
export function createDraftKeeper(options: OutboxOptions) {
  const { timers } = options
  const outbox = createOutbox(options)
  let visits = 0
  let visit: Visit | null = null
  /** The newest reading of a form that has not been read whole yet. */
  let early: FormSnapshot | null = null
  let lastEdit: number | null = null
  let stopDoubting: Cancel = () => {}
  let pauses = 0

  /** Takes the form as it was just read. */
  function read(snapshot: FormSnapshot, loading: boolean): void {
    const known = visit?.offerId ?? early?.offer.id ?? snapshot.offer.id
    if (known !== snapshot.offer.id) left()
    if (pauses > 0) return
    stopDoubting()
    const values = foundValues(snapshot)
    const content = JSON.stringify(values)
    const held = visit
    if (loading) readLoading(held, snapshot, values, content)
    else if (!held) begin(snapshot, values, content)
    else if (content === held.content) {
      held.doubted = false
      // An edit that changed nothing, as leaving a field is one, explains nothing that comes later.
      lastEdit = null
    } else if (!isExplained() && isLateArrival(held.values, values)) arrive(held, snapshot, values, content)
    else if (isExplained() || !isLoss(held.values, values)) take(held, snapshot, values, content)
    else {
      held.doubted = true
      stopDoubting = timers.after(beliefAfter, () => take(held, snapshot, values, content))
    }
  }

  /** A form that is still loading says nothing, but for what a person types while something on the page is at work. */
  function readLoading(
    held: Visit | null,
    snapshot: FormSnapshot,
    values: Partial<FieldValues>,
    content: string,
  ): void {
    if (!held) early = snapshot
    else if (content !== held.content && isExplained() && !isLoss(held.values, values))
      take(held, snapshot, values, content)
  }

  function begin(snapshot: FormSnapshot, values: Partial<FieldValues>, content: string): void {
    visits += 1
    early = null
    // Edited before it was first read, however long that took: what the page had is not known.
    const dirty = lastEdit !== null
    const base = dirty ? undefined : values
    visit = { offerId: snapshot.offer.id, letters: visits, base, values, content, dirty, doubted: false }
    lastEdit = null
    post(visit, snapshot)
  }

  function take(to: Visit, snapshot: FormSnapshot, values: Partial<FieldValues>, content: string): void {
    if (to.doubted || isLoss(to.values, values)) {
      // What was there before has a letter of its own, which this one must not replace.
      visits += 1
      to.letters = visits
    }
    Object.assign(to, { values, content, dirty: true, doubted: false })
    lastEdit = null
    post(to, snapshot)
  }

  /** Fields that were found only now belong to what the page had. */
  function arrive(to: Visit, snapshot: FormSnapshot, values: Partial<FieldValues>, content: string): void {
    Object.assign(to, { base: to.base && { ...values, ...to.base }, values, content, doubted: false })
    post(to, snapshot)
  }

  function post({ letters, dirty, base }: Visit, snapshot: FormSnapshot): void {
    outbox.put(letters, { snapshot, edited: dirty, ...(base && { base }) })
  }

  /** One of the portal's commands is pressed on the form as it was just read. That is a letter of its own, which no later one replaces. */
  function pressed(snapshot: FormSnapshot, command: PortalCommand): void {
    if (!visit || visit.offerId !== snapshot.offer.id || pauses > 0) return
    const { dirty, base } = visit
    visits += 1
    const press = { command, at: new Date(timers.now()).toISOString() }
    outbox.put(visits, { snapshot, edited: dirty, ...(base && { base }), pressed: press })
    outbox.flush()
  }

  /**
   * The form may go before it was ever read whole: what was typed into it by then is kept. What is blank is left out, for it may not have
   * come yet, and what the page had is not known.
   */
  function keepEarly(): void {
    if (visit || !early || lastEdit === null || pauses > 0) return
    visits += 1
    outbox.put(visits, { snapshot: withoutBlanks(early), edited: true })
    early = null
  }

  const isExplained = () => lastEdit !== null && timers.now() - lastEdit <= editExplains

  /** The form is not shown any more: what was typed is sent at once. */
  function left(): void {
    stopDoubting()
    keepEarly()
    lastEdit = null
    if (visit || outbox.hasUnsent()) outbox.flush()
    visit = null
    early = null
  }

  return {
    read,
    left,
    pressed,
    /** Somebody typed, chose or dropped something; the next reading shows what. */
    edited: () => {
      if (pauses === 0) lastEdit = timers.now()
    },
    /** The page is being hidden or closed, or is shown again: nothing waits any longer. */
    flush: outbox.flush,
    /** The page may be closed now. */
    hidden: () => {
      keepEarly()
      outbox.flush()
    },
    /** Something that the background has not stored yet waits here. */
    hasUnsent: outbox.hasUnsent,
    /** Readings are not taken until the returned function is called; the change seen then is explained. */
    pause: (): (() => void) => {
      pauses += 1
      return () => {
        pauses -= 1
        lastEdit = timers.now()
      }
    },
    /** Sends what is left and ends. */
    stop: () => {
      left()
      outbox.flush()
      outbox.stop()
    },
    state: () => outbox.stateOf(visit?.letters ?? 0),
  }
}

function withoutBlanks(snapshot: FormSnapshot): FormSnapshot {
  const blank = fieldIds.filter(field => {
    const reading = snapshot.readings[field]
    return reading.state !== 'found' || isBlank(reading.value)
  })
  const unread = Object.fromEntries(blank.map(field => [field, { state: 'not-ready' }]))
  const labels = Object.fromEntries(
    Object.entries(snapshot.marks?.labels ?? {}).filter(([field]) => !blank.includes(field as FieldId)),
  )
  return {
    ...snapshot,
    readings: { ...snapshot.readings, ...unread } as Readings,
    ...(snapshot.marks && { marks: { ...snapshot.marks, labels } }),
  }
}

/** All that was read before is unchanged, and more is read now. */
function isLateArrival(before: Partial<FieldValues>, after: Partial<FieldValues>): boolean {
  const still = Object.fromEntries(fieldIds.filter(field => field in before).map(field => [field, after[field]]))
  return JSON.stringify(still) === JSON.stringify(before)
}

/** A field that was read is not there any more, or all that the form held is gone. */
function isLoss(before: Partial<FieldValues>, after: Partial<FieldValues>): boolean {
  const gone = (field: FieldId) => before[field] !== undefined && after[field] === undefined
  return fieldIds.some(gone) || (filledCount(before) > 0 && filledCount(after) === 0)
}
