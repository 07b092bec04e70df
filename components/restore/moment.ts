import { dateTimeText, language, text, timeText } from '@/platform/text'
import type { IsoDateTime } from '@/rules'

/** Day and time of day as a person would name them, by the local calendar: "Today, 14:31", else date and time. `now` in milliseconds. */
export function momentText(iso: IsoDateTime, now: number): string {
  const day = dayKey(iso, now)
  return day ? text(day, timeText(iso)) : dateTimeText(iso)
}

/** Each of several moments; those that would read the same tell their seconds, too. */
export function momentTexts(isos: readonly IsoDateTime[], now: number): string[] {
  const texts = isos.map(iso => momentText(iso, now))
  return isos.map((iso, place) => {
    const plain = texts[place] ?? ''
    return texts.indexOf(plain) === texts.lastIndexOf(plain) ? plain : toTheSecond(iso, now)
  })
}

function toTheSecond(iso: IsoDateTime, now: number): string {
  const parts = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
  const time = new Intl.DateTimeFormat(language(), parts).format(new Date(iso))
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
