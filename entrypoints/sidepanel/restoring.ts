import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { RestoreResult } from '@/components/restore/difference'
import { compareDraft, type DraftVersion, keepVersion, type StoreFault, storeFault } from '@/drafts'
import { sendToTab } from '@/platform/messaging'
import { toPage } from '@/platform/protocol'
import { type FieldId, type FieldValues, type FormSnapshot, fieldIds } from '@/rules'
import type { PanelState } from './panel-state'

/** Restoring one version into the form in the tab: what differs, what came of writing, and taking it back. */
export function createRestoring({ page, whole, kept }: PanelState, version: ReadonlySignal<DraftVersion | null>) {
  const running = signal(false)
  const result = signal<(RestoreResult & { version: number; before: Partial<FieldValues> }) | null>(null)
  /** The form was left alone, for what it held could not be kept first. */
  const refused = signal<StoreFault | null>(null)

  const form = computed(() =>
    page.link.value === 'open' && whole.value?.offer.id === version.value?.offerId ? whole.value : null,
  )
  const differences = computed(() => {
    if (!form.value || !version.value) return []
    return compareDraft(version.value.values, form.value, version.value.base)
  })

  /** The form as it stands at this moment, or null when the tab does not show it whole. */
  async function readForm(offerId: string): Promise<FormSnapshot | null> {
    const sent = await sendToTab(page.tab.peek()?.id ?? -1, toPage.read, { kind: 'read' })
    if (!sent.ok || sent.reply.loading || sent.reply.snapshot?.offer.id !== offerId) return null
    return sent.reply.snapshot
  }

  /** Keeps what the form holds, then writes. Nothing is written over what could not be kept. */
  async function write(offerId: string, values: Partial<FieldValues>): Promise<RestoreResult['fields'] | null> {
    const before = await readForm(offerId)
    if (!before) return null
    const store = await kept.store()
    await keepVersion(store, before, 'before-restore', new Date())
    const sent = await sendToTab(page.tab.peek()?.id ?? -1, toPage.writeFields, {
      kind: 'writeFields',
      offerId,
      values,
    })
    const after = await readForm(offerId)
    if (after) await keepVersion(store, after, 'restored', new Date())
    if (sent.ok && sent.reply.state === 'done') return sent.reply.fields
    return after && readBack(values, after)
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
    result: computed(() => (result.value?.version === version.value?.id ? result.value : null)),
    forget: () => {
      result.value = null
      refused.value = null
    },
    restore: (fields: FieldId[]) =>
      run(async () => {
        const [chosen, shown] = [version.peek(), form.peek()]
        if (!chosen || !shown) return
        const fresh = await readForm(chosen.offerId)
        if (!fresh) return
        // What changed between the choice and the press is left alone: the choice was made about another value.
        const values = pick(
          chosen.values,
          fields.filter(field => isSame(fresh, shown, field)),
        )
        const written = await write(chosen.offerId, values)
        if (written) result.value = { version: chosen.id, fields: written, before: valuesOf(fresh, fieldIds) }
      }),
    undo: () =>
      run(async () => {
        const [chosen, done] = [version.peek(), result.peek()]
        if (!chosen || !done) return
        const fields = done.fields.filter(({ outcome }) => outcome === 'written').map(({ field }) => field)
        const undone = await write(chosen.offerId, pick(done.before, fields))
        if (undone) result.value = { ...done, fields: undone, undone: true }
      }),
  }
}

const pick = (values: Partial<FieldValues>, fields: readonly FieldId[]): Partial<FieldValues> =>
  Object.fromEntries(fields.flatMap(field => (values[field] === undefined ? [] : [[field, values[field]]])))

const valuesOf = ({ readings }: FormSnapshot, fields: readonly FieldId[]): Partial<FieldValues> =>
  Object.fromEntries(
    fields.flatMap(field => {
      const reading = readings[field]
      return reading.state === 'found' ? [[field, reading.value]] : []
    }),
  )

const isSame = (one: FormSnapshot, other: FormSnapshot, field: FieldId) =>
  JSON.stringify(one.readings[field]) === JSON.stringify(other.readings[field])

/** What came of a write whose answer did not arrive, from what the form holds now. */
function readBack(values: Partial<FieldValues>, after: FormSnapshot): RestoreResult['fields'] {
  const now = valuesOf(after, fieldIds)
  return fieldIds
    .filter(field => values[field] !== undefined)
    .map(field => ({
      field,
      outcome: JSON.stringify(values[field]) === JSON.stringify(now[field]) ? 'written' : 'not-found',
    }))
}
