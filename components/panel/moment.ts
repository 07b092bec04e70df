import { dateTimeText, language } from '@/platform/text'
import type { IsoDateTime } from '@/rules'

/** Time of day for a moment of today, else its date and time. `now` in milliseconds. */
export function momentText(iso: IsoDateTime, now: number): string {
  const date = new Date(iso)
  if (date.toDateString() !== new Date(now).toDateString()) return dateTimeText(iso)
  return new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date)
}
