import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { sendToTab } from '@/platform/messaging'
import { toPage } from '@/platform/protocol'
import type { PageInFront } from './page-in-front'

/** The text of a structure report; null while it is made, undefined where the page gave none. */
export type ReportText = string | null | undefined

interface StructureReport {
  report: ReadonlySignal<ReportText>
  /** The report is one of the page in front, and not of a tab that was left. */
  isOfTabInFront: ReadonlySignal<boolean>
  /** Has the page in front tell what it is made of. It stays in the panel until somebody copies it. */
  ask(): Promise<void>
}

export function createStructureReport({ tab }: Pick<PageInFront, 'tab'>): StructureReport {
  const report = signal<ReportText>(null)
  const of = signal<{ tabId: number } | null>(null)

  async function ask(): Promise<void> {
    const tabId = tab.peek()?.id
    const order = tabId === undefined ? null : { tabId }
    report.value = null
    of.value = order
    if (!order) return
    const sent = await sendToTab(order.tabId, toPage.structure, { kind: 'structure' })
    if (of.peek() === order) report.value = sent.ok ? sent.reply.report : undefined
  }

  return { report, isOfTabInFront: computed(() => of.value !== null && of.value.tabId === tab.value?.id), ask }
}
