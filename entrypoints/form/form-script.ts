import { startHintLayer } from '@/components/hints/start-hint-layer'
import { contextIsAlive, sendToBackground } from '@/platform/messaging'
import { toBackground } from '@/platform/protocol'
import { realTimers } from '@/platform/timers'
import type { FormReading } from '@/portal'
import type { Judging } from '@/rules'
import type { Lent } from '../every-page.content/lent'
import type { PageReading } from '../every-page.content/read-page'
import { hintModel } from './hint-model'
import { createJudgingCache } from './judging-cache'

/** What the form's script does for the script of every page. No function throws. */
export interface FormScript {
  /** Takes the page as it was just read: its form's hints are shown before this returns, or taken away. */
  take(reading: PageReading, panelOpen: boolean): void
  /** What a person has said may be something else by now. */
  judgingChanged(): void
  /** The focus opens no hint until the returned function is called. */
  ignoreFocus(): () => void
}

export type StartFormScript = (document: Document, page: Lent, signal: AbortSignal) => FormScript

/**
 * The hints of the co-sell form, judged with what a person has answered. When the signal aborts, nothing of ours is left in the page;
 * when that is because the extension is gone, a form that had hints keeps one notice.
 */
export const startFormScript: StartFormScript = (document, page, signal) => {
  const layerLife = new AbortController()
  let form: FormReading | null = null
  let panelOpen = false
  /** The offer whose hints are shown. */
  let hinted: string | null = null

  const layer = startHintLayer(document, { openPanel, showField: page.focusField }, layerLife.signal)
  const judging = createJudgingCache({ ask: askForJudging, timers: realTimers, onChange: showHints })
  signal.addEventListener('abort', end, { once: true })

  function take(reading: PageReading, withPanel: boolean): void {
    form = reading.form
    panelOpen = withPanel
    if (form) judging.want(form.snapshot.offer.id)
    if (form && !form.loading && !reading.faulty) judging.saw(form.snapshot)
    showHints()
  }

  /** In the same frame as the reading: answers that are not there yet leave their questions open. */
  function showHints(): void {
    if (!page.isAlive()) return
    const offerId = form?.snapshot.offer.id ?? null
    // A form that loads anew keeps the hints it had; they follow what becomes of its labels.
    if (form?.loading && hinted === offerId) return
    hinted = form && !form.loading ? offerId : null
    try {
      if (!form || hinted === null) layer.hide()
      else layer.show(hintModel(document, form, judging.of(hinted), panelOpen))
    } catch {
      // A page that throws while labels are measured: no hints until it can be read again.
      layer.hide()
    }
  }

  function openPanel(): void {
    void sendToBackground(toBackground.openPanel, { kind: 'openPanel' }).then(page.isAlive)
  }

  async function askForJudging(offerId: string): Promise<Judging | null> {
    const sent = await sendToBackground(toBackground.judging, { kind: 'judging', offerId })
    if (!sent.ok) return null
    page.takeRepairs(sent.reply.repairs)
    return sent.reply.judging
  }

  function end(): void {
    judging.stop()
    if (hinted !== null && !contextIsAlive()) layer.lostConnection()
    else layerLife.abort()
  }

  return { take, judgingChanged: judging.again, ignoreFocus: layer.ignoreFocus }
}
