import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { PageReport } from '@/platform/protocol'
import { healthOf } from '@/portal/health-of'
import { type FormSnapshot, withKeptParts } from '@/rules'

interface Sources {
  report: ReadonlySignal<PageReport | null>
  lastReading: ReadonlySignal<FormSnapshot | null>
}

/** Which reading of an offer the panel shows, and which it judges. */
export interface JudgedReading {
  /** The form as it stands in the tab; null when the tab does not show it. */
  form: ReadonlySignal<FormSnapshot | null>
  /** The form in the tab was read as a whole, now or before it began to load again. */
  whole: ReadonlySignal<FormSnapshot | null>
  /** What is judged: the form, else the last reading that can be relied on. */
  judged: ReadonlySignal<FormSnapshot | null>
}

/** Chooses among the form as it stands, the same form before it began to load again, and the last reading kept. */
export function judgeReading({ report, lastReading }: Sources, life: AbortSignal): JudgedReading {
  const form = computed(() => (report.value?.page.kind === 'co-sell' ? report.value.snapshot : null))
  const latestWhole = signal<FormSnapshot | null>(null)
  const stop = effect(() => {
    if (form.value && report.value?.loading === false) latestWhole.value = form.value
    else if (form.value?.offer.id !== latestWhole.peek()?.offer.id) latestWhole.value = null
  })
  life.addEventListener('abort', stop, { once: true })
  const whole = computed(() => {
    if (!form.value || !report.value?.loading) return form.value
    return latestWhole.value?.offer.id === form.value.offer.id ? latestWhole.value : null
  })
  const reliable = (snapshot: FormSnapshot | null) => (snapshot && healthOf(snapshot).enough ? snapshot : null)
  const withKept = (snapshot: FormSnapshot | null) => snapshot && withKeptParts(snapshot, lastReading.value)
  const judged = computed(() => withKept(reliable(whole.value)) ?? reliable(lastReading.value))
  return { form, whole, judged }
}
