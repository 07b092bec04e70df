import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { RestoreResult } from '@/components/restore/difference'
import {
  compareDraft,
  type DraftVersion,
  foundValues,
  keepVersion,
  type StoreFault,
  sameValue,
  storeFault,
} from '@/drafts'
import { sendToTab } from '@/platform/messaging'
import { toPage, type WriteOutcome } from '@/platform/protocol'
import { type FieldId, type FieldValue, type FieldValues, type FormSnapshot, fieldIds } from '@/rules'
import type { PanelState } from './panel-state'

/** What goes into the form of an offer, and what stands there until then: nothing else is written over. */
interface Writing {
  offerId: string
  values: Partial<FieldValues>
  expected: Partial<FieldValues>
}

/** How the versions before and after writing are told apart later. What is new before undoing is a person's own edit. */
const reasons = {
  restore: { before: 'before-restore', after: 'restored' },
  undo: { before: 'edit', after: 'undone' },
} as const

/** Restoring one version into the form in the tab: what differs, what came of writing, and taking it back. */
export function createRestoring({ page, whole, kept }: PanelState, version: ReadonlySignal<DraftVersion | null>) {
  const running = signal(false)
  const latest = signal<(RestoreResult & { done: Writing & { version: number } }) | null>(null)
  const result = computed(() => (latest.value?.done.version === version.value?.id ? latest.value : null))
  /** The form was left alone, for what it held could not be kept first. */
  const refused = signal<StoreFault | null>(null)

  const form = computed(() =>
    page.link.value === 'open' && whole.value?.offer.id === version.value?.offerId ? whole.value : null,
  )
  const differences = computed(() => {
    if (!form.value || !version.value) return []
    return compareDraft(version.value.values, form.value, version.value.base)
  })

  /** Keeps what the form holds, then writes, in the tab that is in front now. Nothing is written over what could not be kept. */
  async function write(writing: Writing, act: keyof typeof reasons): Promise<RestoreResult['fields'] | null> {
    const tabId = page.tab.peek()?.id ?? -1
    const before = await readForm(tabId, writing.offerId)
    if (!before) return null
    const store = await kept.store()
    await keepVersion(store, before, reasons[act].before, new Date())
    const sent = await sendToTab(tabId, toPage.writeFields, { kind: 'writeFields', ...writing })
    const after = await readForm(tabId, writing.offerId)
    if (after) await keepVersion(store, after, reasons[act].after, new Date())
    if (sent.ok && sent.reply.state === 'done') return sent.reply.fields
    return after && readBack(writing.values, after)
  }

  async function run(task: () => Promise<void>): Promise<void> {
    if (running.peek()) return
    running.value = true
    refused.value = null
    try {
      await task()
    } catch (error) {
      refused.value = storeFault(error)
    } finally {
      running.value = false
    }
  }

  return {
    running,
    refused,
    form,
    differences,
    result,
    forget: () => {
      latest.value = null
      refused.value = null
    },
    restore: (fields: FieldId[]) =>
      run(async () => {
        const [chosen, shown] = [version.peek(), form.peek()]
        if (!chosen || !shown) return
        const { offerId, values } = chosen
        const writing = { offerId, values: pick(values, fields), expected: pick(foundValues(shown), fields) }
        const written = await write(writing, 'restore')
        if (written) latest.value = { fields: written, done: { ...writing, version: chosen.id } }
      }),
    undo: () =>
      run(async () => {
        const last = result.peek()
        if (!last) return
        const { offerId, values, expected } = last.done
        const fields = last.fields.filter(({ outcome }) => outcome === 'written').map(({ field }) => field)
        const writing = { offerId, values: pick(expected, fields), expected: pick(values, fields) }
        const undone = await write(writing, 'undo')
        if (undone) latest.value = { ...last, fields: undone, undone: true }
      }),
  }
}

/** The form as it stands at this moment, or null when the tab does not show it whole. */
async function readForm(tabId: number, offerId: string): Promise<FormSnapshot | null> {
  const sent = await sendToTab(tabId, toPage.read, { kind: 'read' })
  if (!sent.ok || sent.reply.loading || sent.reply.snapshot?.offer.id !== offerId) return null
  return sent.reply.snapshot
}

const pick = (values: Partial<FieldValues>, fields: readonly FieldId[]): Partial<FieldValues> =>
  Object.fromEntries(fields.flatMap(field => (values[field] === undefined ? [] : [[field, values[field]]])))

/** What came of a write whose answer did not arrive, from what the form holds now. */
function readBack(values: Partial<FieldValues>, after: FormSnapshot): RestoreResult['fields'] {
  const held = foundValues(after)
  const outcomeOf = (value: FieldValue, now: FieldValue | undefined): WriteOutcome => {
    if (now === undefined) return 'not-found'
    return sameValue(value, now) ? 'written' : 'changed-by-page'
  }
  return fieldIds.flatMap(field => {
    const value = values[field]
    return value === undefined ? [] : [{ field, outcome: outcomeOf(value, held[field]) }]
  })
}
