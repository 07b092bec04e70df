import type { IsoDateTime } from '@/rules'

/** What thinning has to know of a version. */
export interface ThinnedVersion {
  id: number
  at: IsoDateTime
  pinned?: true
  name?: string
  pressed?: unknown
}

const hour = 3_600_000
const day = 24 * hour

/**
 * The versions of one offer that thinning may take, as ids. Of the last hour all stay; before that the newest of each hour for a day, and
 * the newest of each day (both by UTC) as long as versions are kept at all. The newest of the offer, the newest that was handed to the
 * portal, and what a person has named or pinned, always stay.
 * @param versions newest first
 * @param keepDays days after which even the newest of a day may go; null for never
 */
export function superfluousVersions(versions: readonly ThinnedVersion[], now: Date, keepDays: number | null): number[] {
  const seen = new Set<string>()
  const handedOver = versions.find(({ pressed }) => pressed !== undefined)
  return versions.flatMap((version, place) => {
    const at = Date.parse(version.at)
    const age = now.valueOf() - at
    const slot =
      age <= hour ? `all ${version.id}` : age <= day ? `hour ${Math.floor(at / hour)}` : `day ${Math.floor(at / day)}`
    const isFirst = !seen.has(slot)
    seen.add(slot)
    const isKept = place === 0 || version === handedOver || version.pinned === true || version.name !== undefined
    const isExpired = keepDays !== null && age > keepDays * day
    return isKept || (isFirst && !isExpired) ? [] : [version.id]
  })
}
