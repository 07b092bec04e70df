import { dateText, dateTimeText, text, timeText, timeToTheSecond } from '@/platform/text'
import type { IsoDateTime } from '@/rules'

/** Day and time of day as a person would name them, by the local calendar: "Today, 14:31", else date and time. `now` in milliseconds. */
export function momentText(iso: IsoDateTime, now: number): string {
  const day = dayKey(iso, now)
  return day ? text(day, timeText(iso)) : dateTimeText(iso)
}

/** A moment in a list of moments: whole, and in the two parts of a list that is grouped by days. */
export interface Moment {
  text: string
  /** The same for all moments of one day: "Today", "20 Nov 2026". */
  day: string
  time: string
}

/** Each of several moments; those that would read the same tell their seconds, too. */
export function momentsOf(isos: readonly IsoDateTime[], now: number): Moment[] {
  const texts = isos.map(iso => momentText(iso, now))
  const counts = new Map<string, number>()
  for (const plain of texts) counts.set(plain, (counts.get(plain) ?? 0) + 1)
  return isos.map((iso, place) => {
    const plain = texts[place] ?? ''
    const time = counts.get(plain) === 1 ? timeText(iso) : timeToTheSecond(iso)
    return { text: counts.get(plain) === 1 ? plain : withTime(iso, now, time), day: dayText(iso, now), time }
  })
}

function dayText(iso: IsoDateTime, now: number): string {
  const key = dayKey(iso, now)
  return key ? text(key === 'restore_today' ? 'restore_today_day' : 'restore_yesterday_day') : dateText(iso)
}

function withTime(iso: IsoDateTime, now: number, time: string): string {
  const day = dayKey(iso, now)
  // The date stays as it stands in the list; only its time grows.
  return day ? text(day, time) : dateTimeText(iso).replace(timeText(iso), () => time)
}

function dayKey(iso: IsoDateTime, now: number): string | null {
  const date = new Date(iso)
  const today = new Date(now)
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  if (date.toDateString() === today.toDateString()) return 'restore_today'
  return date.toDateString() === yesterday.toDateString() ? 'restore_yesterday' : null
}
