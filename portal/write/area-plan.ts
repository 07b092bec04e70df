import type { SolutionArea } from '@/rules'
import { sameTexts } from './same-value'

/** A row as it stands: what is chosen, and whether the page lets it be taken away. */
export interface PlannedRow extends SolutionArea {
  removable: boolean
}

export type AreaStep =
  | { do: 'remove'; row: number }
  | { do: 'clear'; row: number }
  | { do: 'area'; row: number; area: string }
  | { do: 'sub-areas'; row: number; subAreas: readonly string[] }
  | { do: 'add' }

/**
 * The next change that brings the rows to what is wanted, null when they are. Rows that already hold a wanted area keep
 * their place; surplus ones go first, since a page may offer an area only once; missing ones come last.
 */
export function nextAreaStep(rows: readonly PlannedRow[], wanted: readonly SolutionArea[]): AreaStep | null {
  const open = [...wanted]
  const free: number[] = []
  for (const [index, row] of rows.entries()) {
    const match = row.area === '' ? -1 : open.findIndex(({ area }) => area === row.area)
    const [target] = match < 0 ? [] : open.splice(match, 1)
    if (!target) free.push(index)
    else if (!sameTexts(row.subAreas, target.subAreas))
      return { do: 'sub-areas', row: index, subAreas: target.subAreas }
  }
  const [next] = open
  const surplus = free.length > open.length ? free.findLast(index => isSurplus(rows[index])) : undefined
  if (surplus !== undefined) return { do: rows[surplus]?.removable ? 'remove' : 'clear', row: surplus }
  if (!next) return null
  const [target] = free
  return target === undefined ? { do: 'add' } : { do: 'area', row: target, area: next.area }
}

/** A blank row that cannot be taken away is part of the page. */
const isSurplus = (row: PlannedRow | undefined) =>
  row !== undefined && (row.removable || row.area !== '' || row.subAreas.length > 0)
