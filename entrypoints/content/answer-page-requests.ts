import { foundValues } from '@/drafts/values'
import { answerMessages, isOwnPage } from '@/platform/messaging'
import { productVersion } from '@/platform/product-version'
import { type PageReport, type PointReply, toPage, type WriteReply } from '@/platform/protocol'
import type { Repair } from '@/platform/repairs'
import { keepingFocus, readPage, structureReport, writeField } from '@/portal'
import type { FieldId } from '@/rules'
import { type PageNow, type WriteOrder, writeBack } from './write-back'

interface PageActions {
  /** Reads the page anew. */
  pass(): void
  report(): PageReport
  showField(field: FieldId, place?: number): boolean
  repairs(): readonly Repair[]
  pointing: { point(field: FieldId): Promise<PointReply>; stop(): void }
  judgingChanged(): void
  /** Readings are not taken as drafts until the returned function is called. */
  pauseDrafts(): () => void
  /** The focus opens no hint until the returned function is called. */
  ignoreFocus(): () => void
}

/** Answers what our own pages ask of this tab. */
export function answerPageRequests(document: Document, actions: PageActions, signal: AbortSignal): void {
  let writing: Promise<unknown> = Promise.resolve()

  /** One request after the other: two at once would read each other's half-written form. */
  function write(order: WriteOrder): Promise<WriteReply> {
    const reply = writing.then(() => writePaused(order))
    writing = reply.catch(() => {})
    return reply
  }

  async function writePaused(order: WriteOrder): Promise<WriteReply> {
    const resume = actions.pauseDrafts()
    const heed = actions.ignoreFocus()
    try {
      return await keepingFocus(document, () =>
        writeBack(order, {
          look,
          write: (field, value, page) => writeField(document, field, value, page, signal, actions.repairs()),
        }),
      )
    } finally {
      heed()
      resume()
      actions.pass()
    }
  }

  function look(): PageNow {
    const { page, form } = readPage(document, new URL(document.URL), new Date(), actions.repairs())
    return { page, values: form ? foundValues(form.snapshot) : {} }
  }

  answerMessages(
    toPage,
    isOwnPage,
    {
      read: async () => {
        actions.pass()
        return actions.report()
      },
      showField: async ({ field, place }) => ({ shown: actions.showField(field, place) }),
      writeFields: write,
      structure: async () => ({ report: structureReport(document, new URL(document.URL), productVersion()) }),
      point: ({ field }) => actions.pointing.point(field),
      stopPointing: async () => {
        actions.pointing.stop()
        return { done: true }
      },
      judgingChanged: async () => {
        actions.judgingChanged()
        return { done: true }
      },
    },
    signal,
  )
}
