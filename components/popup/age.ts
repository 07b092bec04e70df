import type { IsoDateTime } from '@/rules'
import type { OfferLine } from './offer-line'

/** How long a reading is taken as fresh, days. */
const freshDays = 14

export interface Age {
  of: 'draft' | 'reading'
  at: IsoDateTime
  /** The page may say something else by now. */
  old: boolean
}

/** What to tell of an offer's age: that of its newest draft, else that of its reading; old when the reading is. `now` in milliseconds. */
export function ageOf({ readAt, keptAt }: Pick<OfferLine, 'readAt' | 'keptAt'>, now: number): Age {
  const old = now - Date.parse(readAt) > freshDays * 86_400_000
  return keptAt ? { of: 'draft', at: keptAt, old } : { of: 'reading', at: readAt, old }
}
