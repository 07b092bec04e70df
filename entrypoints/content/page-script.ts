import { startHintLayer } from '@/components/hints/start-hint-layer'
import { contextIsAlive, sendToBackground } from '@/platform/messaging'
import { type PageReport, toBackground } from '@/platform/protocol'
import type { Repair } from '@/platform/repairs'
import { type Interest, showField, watchPage } from '@/portal'
import type { FieldId, Judging } from '@/rules'
import { answerPageRequests } from './answer-page-requests'
import { createDraftKeeper } from './draft-keeper'
import { hintModel } from './hint-model'
import { createJudgingCache } from './judging-cache'
import { createLeftoverGuard } from './leftover-guard'
import { listenForPanels } from './panel-ports'
import { createPointing } from './pointing'
import { type PageReading, readSafely, unreadPage } from './read-page'
import { realTimers } from './timers'
import { watchLeaving } from './watch-leaving'

/**
 * The content script's life on one page: reads it whenever it changes, and tells hints, drafts, panels and the toolbar what was
 * read. When the signal aborts, nothing of ours is left in the page; when the extension is gone, one notice is.
 */
export function startPageScript(document: Document, signal: AbortSignal): void {
  if (signal.aborted) return
  const life = new AbortController()
  const layerLife = new AbortController()
  let reading: PageReading = unreadPage
  /** Somebody edited since the last reading. */
  let unread = false
  /** The offer whose hints are shown. */
  let hinted: string | null = null
  /** Where a person said that fields stand. */
  let repairs: readonly Repair[] = []
  /** Lives as long as something typed may be lost. */
  let leaving: AbortController | null = null

  const layer = startHintLayer(document, { openPanel, showField: focusField }, layerLife.signal)
  const guard = createLeftoverGuard(realTimers, pass)
  const judging = createJudgingCache({ ask: askForJudging, timers: realTimers, onChange: showHints })
  const keeper = createDraftKeeper({
    send: letter => sendToBackground(toBackground.snapshot, { kind: 'snapshot', ...letter }),
    timers: realTimers,
    onState: () => {
      attendToLeaving()
      panels.tell()
    },
    onLost: lose,
  })
  const pointing = createPointing(document, { repairs: () => repairs, ignoreFocus: layer.ignoreFocus }, life.signal)
  const panels = listenForPanels(report, panelsChanged, life.signal)

  answerPageRequests(
    document,
    {
      pass,
      report,
      showField: focusField,
      repairs: () => repairs,
      pointing,
      judgingChanged: judging.again,
      pauseDrafts: keeper.pause,
      ignoreFocus: layer.ignoreFocus,
    },
    life.signal,
  )
  const watchOn = watchPage(document, { changed: pass, edited, interest }, life.signal)
  signal.addEventListener('abort', () => (contextIsAlive() ? end() : lose()), { once: true })
  pass()

  function pass(): void {
    if (!isAlive()) return
    const before = reading.page
    unread = false
    reading = guard.withoutLeftover(readSafely(document, new Date(), reading, repairs))
    const { page, form, faulty } = reading
    if (JSON.stringify(page) !== JSON.stringify(before))
      void sendToBackground(toBackground.page, { kind: 'page', page })
    if (!form) keeper.left()
    else if (!faulty) keeper.read(form.snapshot, form.loading)
    if (form) judging.want(form.snapshot.offer.id)
    if (form && !form.loading && !faulty) judging.saw(form.snapshot)
    if (interest() === 'form') watchOn()
    attendToLeaving()
    panels.tell()
    showHints()
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

  /** In the same frame as the reading: answers that are not there yet leave their questions open. */
  function showHints(): void {
    if (!isAlive()) return
    const { form } = reading
    const offerId = form?.snapshot.offer.id ?? null
    // A form that loads anew keeps the hints it had; they follow what becomes of its labels.
    if (form?.loading && hinted === offerId) return
    hinted = form && !form.loading ? offerId : null
    try {
      if (!form || hinted === null) layer.hide()
      else layer.show(hintModel(document, form, judging.of(form.snapshot.offer.id), panels.isOpen()))
    } catch {
      // A page that throws while labels are measured: no hints until it can be read again.
      layer.hide()
    }
  }

  function panelsChanged(): void {
    // Whoever asked for a field to be pointed at is gone.
    if (!panels.isOpen()) pointing.stop()
    showHints()
  }

  function report(): PageReport {
    const { page, form } = reading
    return { page, snapshot: form?.snapshot ?? null, loading: form?.loading ?? false, draft: keeper.state() }
  }

  function edited(): void {
    if (reading.page.kind !== 'co-sell') return
    keeper.edited()
    unread = true
    // `changed` follows within the frame, but a hidden tab has no frames.
    if (document.hidden) queueMicrotask(readUnread)
  }

  function soon(): void {
    if (isAlive()) readUnread()
  }

  function hidden(): void {
    readUnread()
    keeper.flush()
  }

  function shown(): void {
    pass()
    keeper.flush()
    judging.again()
  }

  function focusField(field: FieldId, at = 0): boolean {
    pass()
    const place = reading.form?.places.get(field) ?? reading.form?.doubtful.get(field)?.[at]
    if (place) showField(place)
    return place !== undefined
  }

  function openPanel(): void {
    void sendToBackground(toBackground.openPanel, { kind: 'openPanel' }).then(sent => {
      if (!sent.ok && sent.fault === 'context-lost') lose()
    })
  }

  async function askForJudging(offerId: string): Promise<Judging | null> {
    const sent = await sendToBackground(toBackground.judging, { kind: 'judging', offerId })
    if (!sent.ok) return null
    takeRepairs(sent.reply.repairs)
    return sent.reply.judging
  }

  function takeRepairs(next: readonly Repair[]): void {
    if (JSON.stringify(next) === JSON.stringify(repairs)) return
    repairs = next
    pass()
  }

  /** False when this script has ended, or ends now because its extension is gone: not even texts can be looked up then. */
  function isAlive(): boolean {
    if (!life.signal.aborted && !contextIsAlive()) lose()
    return !life.signal.aborted
  }

  /** The extension was updated or removed under the page. */
  function lose(): void {
    if (life.signal.aborted) return
    const told = hinted !== null
    stop()
    if (told) layer.lostConnection()
    else layerLife.abort()
  }

  /** A newer script of ours takes over this page. */
  function end(): void {
    if (life.signal.aborted) return
    readUnread()
    stop()
    layerLife.abort()
  }

  function stop(): void {
    keeper.stop()
    judging.stop()
    guard.stop()
    life.abort()
  }
}
