import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Rescue } from '@/components/panel/panel'
import { compareDraft, type DraftVersion, listVersions } from '@/drafts'
import { oneAtATime } from '@/platform/one-at-a-time'
import type { DraftState } from '@/platform/protocol'
import { documentKinds, type FieldId, type FieldValue, type FormSnapshot } from '@/rules'
import type { PanelState } from './panel-state'

const isDocument = (field: FieldId) => (documentKinds as readonly FieldId[]).includes(field)
const lengthOf = (value: FieldValue | undefined) => (Array.isArray(value) ? value.length : null)

/** What the newest version holds that the page lacks; null when there is nothing of it. */
export function rescueOf(newest: DraftVersion, page: FormSnapshot): Rescue | null {
  const differences = compareDraft(newest.values, page, newest.base)
  const fields = differences.filter(({ preset }) => preset).length
  const files = differences
    .filter(({ field, page: held }) => isDocument(field) && lengthOf(held) === 0)
    .reduce((sum, { draft }) => sum + (lengthOf(draft) ?? 0), 0)
  return fields + files > 0 ? { version: newest.id, at: newest.at, fields, files } : null
}

/** While an edit is on its way into the store, and until it was read back from there, the newest version lags behind the page. */
const lags = (newest: DraftVersion, draft: DraftState) =>
  draft?.state === 'waiting' || draft?.state === 'failed' || (draft?.state === 'kept' && newest.at < draft.at)

export interface RescueOffer {
  offered: ReadonlySignal<Rescue | null>
  /** The person wants to hear no more of the version offered. */
  dismiss(): void
}

/** Offers the newest version of the offer in front whenever the form, read as a whole, lacks something of it. */
export function createRescue({ page, offerId, whole, kept }: PanelState, life: AbortSignal): RescueOffer {
  const newest = signal<DraftVersion | null>(null)
  const dismissed = signal<number | null>(null)
  const lastVersionAt = computed(() => kept.record.value?.lastVersionAt)

  const load = oneAtATime(async () => {
    const id = offerId.peek()
    if (id === null) return
    const found = await kept
      .store()
      .then(store => listVersions(store, id))
      .catch(() => null)
    if (found && id === offerId.peek() && !life.aborted) newest.value = found.versions[0] ?? null
  })
  const stop = effect(() => {
    const id = offerId.value
    if (newest.peek()?.offerId !== id) newest.value = null
    if (lastVersionAt.value !== undefined) void load()
  })
  life.addEventListener('abort', stop, { once: true })

  const offered = computed(() => {
    const [version, form, report] = [newest.value, whole.value, page.report.value]
    if (!version || !form || !report || report.loading || page.link.value !== 'open') return null
    if (version.id === dismissed.value || version.offerId !== form.offer.id || lags(version, report.draft)) return null
    return rescueOf(version, form)
  })
  return {
    offered,
    dismiss: () => {
      dismissed.value = newest.peek()?.id ?? null
    },
  }
}
