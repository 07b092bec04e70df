import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { PanelProps } from '@/components/panel/panel'
import { viewOf } from '@/components/panel/view'
import { currentAnswers, type PendingAnswer } from '@/components/questions/pending'
import type { StoreFault } from '@/drafts'
import { localDate } from '@/platform/clock'
import { isPageOfOffer } from '@/platform/portal-address'
import { shownOffer } from '@/portal/facts-from'
import { healthOf } from '@/portal/health-of'
import {
  assessOffer,
  assessSupposing,
  chooseEdition,
  type FieldId,
  type FormSnapshot,
  fieldIds,
  partOf,
  type Supposition,
  withKeptParts,
} from '@/rules'
import { judgeReading } from './judged-reading'
import { followKept } from './kept'
import { followPage, isPortal } from './page-in-front'

export type PanelState = ReturnType<typeof createPanelState>

/** What the panel knows, each piece once; all else is computed from it. */
export function createPanelState(pinnedOffer: string | null, now: ReadonlySignal<number>, life: AbortSignal) {
  const page = followPage(pinnedOffer, life)
  const { tab, link, report } = page
  /** The offers read so far; null while they are not known. */
  const offers = signal<string[] | null>(null)
  /** As the page says, or its address while the page says nothing. */
  const offerId = computed(() => {
    if (pinnedOffer !== null) return pinnedOffer
    if (report.value) return report.value.snapshot?.offer.id ?? report.value.page.offerId ?? null
    return offers.value?.find(id => isPageOfOffer(tab.value?.url, id)) ?? null
  })
  const kept = followKept(offerId, offers, life)
  const lastReading = computed(() => kept.record.value?.snapshot ?? null)
  const { form, whole, judged } = judgeReading({ report, lastReading }, life)

  const pending = signal<PendingAnswer[]>([])
  /** Why answers could not be stored. */
  const saveFault = signal<StoreFault | null>(null)
  /** Why a preference could not be stored. */
  const preferenceFault = signal<StoreFault | null>(null)
  const wantsLast = signal(false)
  const announcement = signal('')

  const today = computed(() => localDate(new Date(now.value)))
  const answers = computed(() => currentAnswers(kept.judging.value.answers, pending.value, offerId.value ?? ''))
  const preferences = computed(() => kept.judging.value.preferences)
  const assessed = computed(() => {
    if (!judged.value) return null
    const judging = { answers: [...answers.value.values()], preferences: preferences.value }
    return assessOffer(shownOffer(judged.value), judging, today.value)
  })
  const assessment = computed(() => assessed.value?.assessment ?? null)
  const facts = computed(() => assessed.value?.facts ?? null)
  /** What is tried out, by offer. */
  const trials = signal<ReadonlyMap<string, Supposition>>(new Map())
  const supposed = computed(() => {
    const supposition = trials.value.get(offerId.value ?? '')
    if (!supposition || !judged.value) return null
    const shown = shownOffer(judged.value)
    return { supposition, assessment: assessSupposing(shown, preferences.value, supposition, today.value) }
  })
  const health = computed(() => form.value && healthOf(form.value))

  const view = computed(() =>
    viewOf({
      tab:
        tab.value === undefined || !kept.settled.value
          ? 'unknown'
          : tab.value && isPortal(tab.value)
            ? 'portal'
            : 'elsewhere',
      link: link.value === 'lost' && !tab.value?.loaded ? 'connecting' : link.value,
      page: report.value?.page.kind ?? null,
      loading: report.value?.loading ?? false,
      readWhole: whole.value !== null,
      enough: health.value?.enough ?? false,
      pinned: pinnedOffer !== null,
      lastReading: judged.value !== null,
      wantsLast: wantsLast.value,
      firstRun: offers.value?.length === 0,
    }),
  )

  const place = computed(() => `${tab.value?.id} ${report.value?.page.kind}`)
  const stop = effect(() => {
    void place.value
    wantsLast.value = false
  })
  life.addEventListener('abort', stop, { once: true })

  const data = computed(
    (): Omit<PanelProps, `on${string}` | 'rescue' | 'pointing'> => ({
      view: view.value,
      offer: offerOf(offerId.value, report.value?.page, form.value ?? lastReading.value, lastReading.value),
      heading: report.value?.page.heading,
      snapshot: form.value ? withKeptParts(form.value, lastReading.value) : lastReading.value,
      health: health.value,
      loading: report.value?.loading ?? false,
      assessment: assessment.value,
      readAt: judged.value?.readAt ?? null,
      choice: assessed.value?.choice ?? chooseEdition(undefined, preferences.value.pins),
      preferences: preferences.value,
      portalWords: kept.portalWords.value,
      supposed: supposed.value,
      stale: new Set(assessed.value?.stale.map(({ fact }) => fact)),
      answers: answers.value,
      today: today.value,
      now: now.value,
      reachable: foundFields(link.value === 'open' ? form.value : null),
      pointable: pointableFields(link.value === 'open' && !report.value?.loading ? form.value : null),
      repairs: kept.repairs.value.filter(({ home }) => home === form.value?.marks?.home),
      draft: report.value?.draft ?? null,
      versions: kept.record.value?.versions ?? 0,
      lastVersionAt: kept.record.value?.lastVersionAt ?? null,
      storage: storageOf(kept.fault.value, saveFault.value, pending.value.length, preferenceFault.value),
      wasConnected: page.wasConnected.value,
      pinned: pinnedOffer !== null,
      announcement: announcement.value,
    }),
  )

  return {
    page,
    offerId,
    kept,
    whole,
    pending,
    saveFault,
    wantsLast,
    preferenceFault,
    trials,
    supposed,
    announcement,
    assessment,
    facts,
    data,
  }
}

/** The offer as the reading shows it; its name and type label, which stay what they are, from elsewhere where that lacks them. */
function offerOf(
  id: string | null,
  page: { alias?: string | undefined; typeLabel?: string | undefined } | undefined,
  reading: FormSnapshot | null,
  last: FormSnapshot | null,
): FormSnapshot['offer'] | null {
  if (id === null) return null
  const alias = reading?.offer.alias ?? page?.alias ?? last?.offer.alias
  const typeLabel = reading?.offer.typeLabel ?? page?.typeLabel ?? last?.offer.typeLabel
  const type = reading?.offer.type
  return {
    id,
    ...(alias !== undefined && { alias }),
    ...(typeLabel !== undefined && { typeLabel }),
    ...(type && { type }),
  }
}

function storageOf(
  readFault: StoreFault | null,
  saveFault: StoreFault | null,
  unsaved: number,
  preferenceFault: StoreFault | null,
): PanelProps['storage'] {
  if (saveFault && unsaved > 0) return { fault: saveFault, unsaved, what: 'answers' }
  if (preferenceFault) return { fault: preferenceFault, unsaved: 0, what: 'preferences' }
  return readFault && { fault: readFault, unsaved: 0, what: 'answers' }
}

function foundFields(form: FormSnapshot | null): ReadonlySet<FieldId> {
  return new Set(form ? fieldIds.filter(field => form.readings[field].state === 'found') : [])
}

/** What was not found of the part that the form in front shows. */
function pointableFields(form: FormSnapshot | null): ReadonlySet<FieldId> {
  const isOpen = (field: FieldId) => !form?.parts || form.parts[partOf(field)] !== undefined
  return new Set(form ? fieldIds.filter(field => isOpen(field) && form.readings[field].state !== 'found') : [])
}
