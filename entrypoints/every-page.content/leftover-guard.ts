import { foundValues } from '@/drafts/values'
import type { Cancel, Timers } from '@/platform/timers'
import type { FieldId } from '@/rules'
import type { PageReading } from './read-page'

/** A form that has shown nothing new for so long after the address changed is taken for the new offer's, ms. */
const longEnough = 1500

interface Seen {
  offerId: string
  /** The values as text, to compare. */
  content: string
  labels: ReadonlyMap<FieldId, Element>
}

/**
 * Between two offers the address changes before the form does: for a moment the old offer's values stand under the new offer's id.
 * Such a form (same elements, same values, other offer) counts as loading. `again` is called when it is time to look once more,
 * for two offers may hold the same.
 */
export function createLeftoverGuard(timers: Timers, again: () => void) {
  let trusted: Seen | null = null
  let doubtedSince: number | null = null
  let cancel: Cancel = () => {}

  function isLeftover(seen: Seen): boolean {
    cancel()
    const doubtful = trusted !== null && trusted.offerId !== seen.offerId && looksAlike(trusted, seen)
    if (doubtful) doubtedSince ??= timers.now()
    const left = doubtful && doubtedSince !== null ? doubtedSince + longEnough - timers.now() : 0
    if (left > 0) {
      cancel = timers.after(left, again)
      return true
    }
    trusted = seen
    doubtedSince = null
    return false
  }

  return {
    /** The reading, or the same as one of a form that is still loading. */
    withoutLeftover(reading: PageReading): PageReading {
      const { form, faulty } = reading
      if (!form || faulty || form.loading) return reading
      const labels = new Map([...form.places].map(([field, { label }]) => [field, label]))
      const seen = { offerId: form.snapshot.offer.id, content: JSON.stringify(foundValues(form.snapshot)), labels }
      return isLeftover(seen) ? { ...reading, form: { ...form, loading: true } } : reading
    },
    stop: () => cancel(),
  }
}

function looksAlike(a: Seen, b: Seen): boolean {
  if (a.content !== b.content || a.labels.size !== b.labels.size) return false
  return [...a.labels].every(([field, label]) => b.labels.get(field) === label)
}
