import { dateTimeText, timeText } from '@/platform/text'
import type { IsoDateTime } from '@/rules'

/** Time of day for a moment of today, else its date and time. `now` in milliseconds. */
export function momentText(iso: IsoDateTime, now: number): string {
  return new Date(iso).toDateString() === new Date(now).toDateString() ? timeText(iso) : dateTimeText(iso)
}
