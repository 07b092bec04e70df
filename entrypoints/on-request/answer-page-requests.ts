import { frameForAWhile } from '@/components/pointing/frame-for-a-while'
import { foundValues } from '@/drafts/values'
import { type Answering, answering } from '@/platform/messaging'
import { productVersion } from '@/platform/product-version'
import { toPage, type WriteReply } from '@/platform/protocol'
import { keepingFocus, readPage, structureReport, writeField } from '@/portal'
import type { FieldId } from '@/rules'
import type { Lent } from '../every-page.content/lent'
import { createPointing } from './pointing'
import { type PageNow, type WriteOrder, writeBack } from './write-back'

/** What the script that answers requests does for the script of every page. */
export interface PageRequests {
  answer: Answering
  /** Whoever asked for something that takes its time, such as to be pointed at a field, is gone. */
  nobodyAsks(): void
  /** The page was read, and does not show the form. */
  formGone(): void
}

export type StartAnswering = (document: Document, page: Lent, signal: AbortSignal) => PageRequests

/** Answers what our own pages ask of this tab: to show a field, to write some, to have one pointed at, to say what the page is made of. */
export const answerPageRequests: StartAnswering = (document, page, signal) => {
  const pointing = createPointing(document, page, signal)
  let writing: Promise<unknown> = Promise.resolve()

  /** One request after the other: two at once would read each other's half-written form. */
  function write(order: WriteOrder): Promise<WriteReply> {
    const reply = writing.then(() => writePaused(order))
    writing = reply.catch(() => {})
    return reply
  }

  async function writePaused(order: WriteOrder): Promise<WriteReply> {
    const resume = page.pauseDrafts()
    const heed = page.ignoreFocus()
    try {
      return await keepingFocus(document, () =>
        writeBack(order, {
          look,
          write: (field, value, now) => writeField(document, field, value, now, signal, page.repairs()),
        }),
      )
    } finally {
      heed()
      resume()
      page.pass()
    }
  }

  function show(field: FieldId, place: number | undefined): boolean {
    const label = page.focusField(field, place)
    // Of several places the focus alone does not tell which is meant, if it can be had at all.
    if (label && place !== undefined) frameForAWhile(document, label, signal)
    return label !== null
  }

  function look(): PageNow {
    const now = readPage(document, new URL(document.URL), new Date(), page.repairs())
    return { page: now.page, values: now.form ? foundValues(now.form.snapshot) : {} }
  }

  const { showField, writeFields, structure, point, stopPointing } = toPage
  const answer = answering(
    { showField, writeFields, structure, point, stopPointing },
    {
      showField: async ({ field, place }) => ({ shown: show(field, place) }),
      writeFields: write,
      structure: async () => ({ report: structureReport(document, new URL(document.URL), productVersion()) }),
      point: ({ field }) => pointing.point(field),
      stopPointing: async () => {
        pointing.stop()
        return { done: true }
      },
    },
  )
  return { answer, nobodyAsks: pointing.stop, formGone: pointing.formGone }
}
