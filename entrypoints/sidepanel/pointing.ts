import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Pointing } from '@/components/panel/pointing-row'
import { removeRepair, saveRepairs } from '@/drafts'
import { sendToTab } from '@/platform/messaging'
import { notifyJudgingChanged } from '@/platform/portal-tabs'
import { toPage } from '@/platform/protocol'
import type { Repair } from '@/platform/repairs'
import { activateTab } from '@/platform/tabs'
import { text } from '@/platform/text'
import { type FieldId, fieldName } from '@/rules'
import type { PanelState } from './panel-state'

type Needs = Pick<PanelState, 'page' | 'kept' | 'announcement' | 'data'>

/** Has a person point at a field in the page in front, and keeps where that is once they have seen what is read there. */
export function createPointing({ page, kept, announcement, data }: Needs) {
  const asked = signal<{ tabId: number; pointing: Pointing } | null>(null)
  /** What comes of a tab that was left is not shown beside another. */
  const pointing: ReadonlySignal<Pointing | null> = computed(() =>
    asked.value && asked.value.tabId === page.tab.value?.id ? asked.value.pointing : null,
  )

  async function start(field: FieldId): Promise<void> {
    const tabId = page.tab.peek()?.id
    if (tabId === undefined) return
    const order = { tabId, pointing: { field, state: 'waiting' } as const }
    asked.value = order
    announcement.value = text('point_waiting', { text: fieldName(field) })
    if (data.peek().pinned) await activateTab(tabId)
    const sent = await sendToTab(tabId, toPage.point, { kind: 'point', field })
    if (asked.peek() !== order) return
    asked.value = outcome(sent, field, tabId)
  }

  function stop(): void {
    const tabId = asked.peek()?.tabId
    asked.value = null
    if (tabId !== undefined) void sendToTab(tabId, toPage.stopPointing, { kind: 'stopPointing' })
  }

  async function keep(): Promise<void> {
    const now = asked.peek()
    if (now?.pointing.state !== 'read') return
    const { field, repair } = now.pointing
    const isStored = await change(async () => saveRepairs(await kept.store(), [repair]))
    asked.value = isStored ? null : { ...now, pointing: { field, state: 'failed', reason: 'not-stored' } }
    if (isStored) announcement.value = text('point_kept', { text: fieldName(field) })
  }

  async function change(write: () => Promise<void>): Promise<boolean> {
    try {
      await write()
      await notifyJudgingChanged()
      return true
    } catch {
      return false
    }
  }

  return {
    pointing,
    start: (field: FieldId) => void start(field),
    stop,
    keep: () => void keep(),
    forget: (repair: Repair) => void change(async () => removeRepair(await kept.store(), repair)),
  }
}

type Sent = Awaited<ReturnType<typeof sendToTab<typeof toPage.point>>>

function outcome(sent: Sent, field: FieldId, tabId: number): { tabId: number; pointing: Pointing } | null {
  if (!sent.ok) return { tabId, pointing: { field, state: 'failed', reason: 'no-answer' } }
  const { reply } = sent
  if (reply.state === 'left') return null
  if (reply.state === 'no-form') return { tabId, pointing: { field, state: 'failed', reason: 'no-form' } }
  const value = reply.values[field]
  if (value === undefined || reply.repair.field !== field)
    return { tabId, pointing: { field, state: 'failed', reason: 'no-answer' } }
  return { tabId, pointing: { field, state: 'read', repair: reply.repair, value } }
}
