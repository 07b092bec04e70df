import { dateTimeText, text, timeText } from '@/platform/text'
import type { IsoDateTime } from '@/rules'

/** Day and time of day as a person would name them, by the local calendar: "Today, 14:31", else date and time. `now` in milliseconds. */
export function momentText(iso: IsoDateTime, now: number): string {
  const date = new Date(iso)
  const today = new Date(now)
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  if (date.toDateString() === today.toDateString()) return text('restore_today', timeText(iso))
  if (date.toDateString() === yesterday.toDateString()) return text('restore_yesterday', timeText(iso))
  return dateTimeText(iso)
}
