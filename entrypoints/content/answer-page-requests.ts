import { answerMessages, isOwnPage } from '@/platform/messaging'
import { type PageReport, toPage, type WriteReply } from '@/platform/protocol'
import { describePage, writeField } from '@/portal'
import type { FieldId, FieldValues } from '@/rules'
import { writeBack } from './write-back'

interface PageActions {
  /** Reads the page anew. */
  pass(): void
  report(): PageReport
  showField(field: FieldId): boolean
  answersChanged(): void
  /** Readings are not taken as drafts until the returned function is called. */
  pauseDrafts(): () => void
}

/** Answers what our own pages ask of this tab. */
export function answerPageRequests(document: Document, actions: PageActions, signal: AbortSignal): void {
  let writing: Promise<unknown> = Promise.resolve()

  /** One request after the other: two at once would read each other's half-written form. */
  function write(offerId: string, values: Partial<FieldValues>): Promise<WriteReply> {
    const reply = writing.then(() => writePaused(offerId, values))
    writing = reply.catch(() => {})
    return reply
  }

  async function writePaused(offerId: string, values: Partial<FieldValues>): Promise<WriteReply> {
    const resume = actions.pauseDrafts()
    try {
      return await writeBack(offerId, values, {
        page: () => describePage(document, new URL(document.URL)),
        write: (field, value, page) => writeField(document, field, value, page, signal),
      })
    } finally {
      resume()
      actions.pass()
    }
  }

  answerMessages(
    toPage,
    isOwnPage,
    {
      read: async () => {
        actions.pass()
        return actions.report()
      },
      showField: async ({ field }) => ({ shown: actions.showField(field) }),
      writeFields: ({ offerId, values }) => write(offerId, values),
      answersChanged: async () => {
        actions.answersChanged()
        return { done: true }
      },
    },
    signal,
  )
}
