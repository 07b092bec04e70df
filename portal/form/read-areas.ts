import type { SolutionArea } from '@/rules'
import type { Outline } from '../dom/outline'
import { type AreaRow, areaRowsIn } from './area-rows'
import { type Finding, unclear } from './finding'
import { chosenTexts, severalChosenTexts } from './options'
import type { Reach } from './reach'

/** The chosen areas with their sub-areas, row by row. A row in which nothing is chosen yet is none. */
export function readAreas(outline: Outline, reach: Reach): Finding<SolutionArea[]> | null {
  const found = areaRowsIn(outline, reach)
  if (found?.state !== 'found') return found && unclear
  const rows = found.rows.map(row => areaOf(outline, row))
  if (rows.includes(null)) return unclear
  const controls = [...found.rows.flatMap(({ area, subAreas, remove }) => [area, subAreas, remove]), found.add].flatMap(
    item => (item ? [item.element] : []),
  )
  return {
    state: 'found',
    value: rows.filter(row => row !== null).filter(({ area, subAreas }) => area !== '' || subAreas.length > 0),
    controls,
    focusTarget: controls[0] ?? null,
  }
}

export function areaOf(outline: Outline, { area, subAreas }: AreaRow): SolutionArea | null {
  const chosen = chosenTexts(outline, area)
  const sub = subAreas ? severalChosenTexts(outline, subAreas) : []
  return chosen && sub && { area: chosen[0] ?? '', subAreas: sub }
}
