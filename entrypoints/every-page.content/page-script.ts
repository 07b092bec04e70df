import type { Runtime } from '@/platform/browser'
import { contextIsAlive, hearMessages, isOwnPage, tellBackground } from '@/platform/messaging'
import type { PageReport, WordToBackground } from '@/platform/protocol'
import type { Repair } from '@/platform/repairs'
import { realTimers } from '@/platform/timers'
import { type Interest, type PortalCommand, showField, watchPage } from '@/portal'
import type { FieldId } from '@/rules'
import { createDraftKeeper } from './draft-keeper'
import { createLateForm } from './late-form'
import { createLateRequests } from './late-requests'
import { type LateScripts, lateScripts } from './late-scripts'
import { createLeftoverGuard } from './leftover-guard'
import type { Lent } from './lent'
import { listenForPanels } from './panel-ports'
import { type PageReading, readSafely, unreadPage } from './read-page'
import { sendLetter } from './send-letter'
import { watchLeaving } from './watch-leaving'

/**
 * The content script's life on one page: reads it whenever it changes, and tells drafts, panels, the toolbar and the form's own script
 * what was read. When the signal aborts, nothing of ours is left in the page; when the extension is gone, one notice is.
 */
export function startPageScript(document: Document, signal: AbortSignal, scripts: LateScripts = lateScripts): void {
  if (signal.aborted) return
  const life = new AbortController()
  let reading: PageReading = unreadPage
  /** Somebody edited since the last reading. */
  let unread = false
  /** Where a person said that fields stand. */
  let repairs: readonly Repair[] = []
  /** Lives as long as something typed may be lost. */
  let leaving: AbortController | null = null

  const guard = createLeftoverGuard(realTimers, pass)
  const keeper = createDraftKeeper({
    send: sendLetter,
    timers: realTimers,
    onState: () => {
      attendToLeaving()
      panels.tell()
    },
    onLost: end,
  })
  const form = createLateForm({ start: () => started(scripts.form), onMissed: isAlive })
  const lent: Lent = {
    isAlive,
    pass,
    focusField,
    repairs: () => repairs,
    takeRepairs,
    pauseDrafts: keeper.pause,
    ignoreFocus: form.ignoreFocus,
  }
  const requests = createLateRequests(() => started(scripts.onRequest))
  const panels = listenForPanels(report, panelsChanged, life.signal)

  hearMessages(isOwnPage, answer, life.signal)
  const watchOn = watchPage(document, { changed: pass, edited, pressed, interest }, life.signal)
  signal.addEventListener('abort', takenOver, { once: true })
  pass()

  function pass(): void {
    if (!isAlive()) return
    const before = reading.page
    unread = false
    reading = guard.withoutLeftover(readSafely(document, new Date(), reading, repairs))
    const { page, form: read, faulty } = reading
    if (JSON.stringify(page) !== JSON.stringify(before)) void tellBackground<WordToBackground>({ kind: 'page', page })
    if (!read) keeper.left()
    else if (!faulty) keeper.read(read.snapshot, read.loading)
    if (interest() === 'form') watchOn()
    else requests.formGone()
    attendToLeaving()
    panels.tell()
    tellForm()
  }

  function interest(): Interest {
    if (reading.page.kind === 'co-sell') return 'form'
    return reading.busy ? 'loading' : 'none'
  }

  function attendToLeaving(): void {
    const isNeeded = !life.signal.aborted && (reading.form !== null || keeper.hasUnsent())
    if (isNeeded && !leaving) {
      leaving = new AbortController()
      watchLeaving(document, { soon, hidden, shown }, AbortSignal.any([life.signal, leaving.signal]))
    } else if (!isNeeded) {
      leaving?.abort()
      leaving = null
    }
  }

  function readUnread(): void {
    if (unread) pass()
  }

  function tellForm(): void {
    if (isAlive()) form.take(reading, panels.isOpen())
  }

  function panelsChanged(): void {
    if (!panels.isOpen()) requests.nobodyAsks()
    tellForm()
  }

  function answer(message: { kind: string }, sender: Runtime.MessageSender): Promise<unknown> | undefined {
    switch (message.kind) {
      case 'read':
        pass()
        return Promise.resolve(report())
      case 'judgingChanged':
        form.judgingChanged()
        return Promise.resolve({ done: true })
      default:
        return requests.answer(message, sender)
    }
  }

  function report(): PageReport {
    const { page, form: read } = reading
    return { page, snapshot: read?.snapshot ?? null, loading: read?.loading ?? false, draft: keeper.state() }
  }

  function edited(): void {
    if (reading.page.kind !== 'co-sell') return
    keeper.edited()
    unread = true
    // `changed` follows within the frame, but a hidden tab has no frames.
    if (document.hidden) queueMicrotask(readUnread)
  }

  function pressed(command: PortalCommand): void {
    if (!isAlive()) return
    readUnread()
    const { form: read, faulty } = reading
    if (read && !read.loading && !faulty) keeper.pressed(read.snapshot, command)
  }

  function soon(): void {
    if (!isAlive()) return
    readUnread()
    keeper.flush()
  }

  function hidden(): void {
    readUnread()
    keeper.hidden()
  }

  function shown(): void {
    pass()
    keeper.flush()
    form.judgingChanged()
  }

  function focusField(field: FieldId, at = 0): Element | null {
    pass()
    const place = reading.form?.places.get(field) ?? reading.form?.doubtful.get(field)?.[at]
    if (place) showField(place)
    return place?.label ?? null
  }

  function takeRepairs(next: readonly Repair[]): void {
    if (JSON.stringify(next) === JSON.stringify(repairs)) return
    repairs = next
    pass()
  }

  /** One of the scripts that come late, started as a part of this one. */
  async function started<Part>(load: () => Promise<(on: Document, page: Lent, until: AbortSignal) => Part>) {
    const start = await load()
    life.signal.throwIfAborted()
    return start(document, lent, life.signal)
  }

  /** False when this script has ended, or ends now because its extension is gone: not even texts can be looked up then. */
  function isAlive(): boolean {
    if (!life.signal.aborted && !contextIsAlive()) end()
    return !life.signal.aborted
  }

  function takenOver(): void {
    readUnread()
    end()
  }

  /** A newer script of ours takes over this page, or the extension was updated or removed under it. */
  function end(): void {
    if (life.signal.aborted) return
    keeper.stop()
    guard.stop()
    life.abort()
  }
}
