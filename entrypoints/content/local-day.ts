import type { IsoDate } from '@/rules'

/** The calendar day where the reader is. */
export function localDay(instant: Date): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
}
