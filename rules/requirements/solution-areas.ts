import type { SolutionArea } from '../facts'
import type { Requirement, Verdict } from '../requirement'
import { type ListingRule, listingField } from './listing-field'

/** How many the form takes. */
export interface AreaLimits {
  areas: number
  /** Of each area. */
  subAreas: number
  /** More than that is doubtful up to this limit, and too many beyond it. */
  perhaps?: { areas: number; subAreas: number }
}

/** The form's limits from 2020 to summer 2021. */
export const threeByTwo: AreaLimits = { areas: 3, subAreas: 2 }
/** Summer 2021: in September five of each are printed, and since when is not. */
export const threeByTwoOrMore: AreaLimits = { ...threeByTwo, perhaps: { areas: 5, subAreas: 5 } }
/** From September 2021 on. */
export const fiveByFive: AreaLimits = { areas: 5, subAreas: 5 }

/** One solution area or more, each with a sub-area or more, and no more than the form takes. */
export const solutionAreas = (rule: ListingRule, most: AreaLimits): Requirement => ({
  ...listingField(rule),
  whyArgs: [...(rule.whyArgs ?? []), most.areas, most.subAreas],
  id: 'solution-areas',
  field: 'solution-areas',
  check: ({ form }) => (form?.solutionAreas ? judgeAreas(form.solutionAreas, most) : { outcome: 'unknown' }),
})

function judgeAreas(rows: readonly SolutionArea[], most: AreaLimits): Verdict {
  // A row whose drop-down is still unset is no area; nor is a blank a sub-area.
  const areas = rows
    .filter(({ area }) => area.trim() !== '')
    .map(({ area, subAreas }) => ({ area, subAreas: subAreas.filter(subArea => subArea.trim() !== '') }))
  const fix = { key: 'req_solution_areas_fix', args: [most.areas, most.subAreas] }
  if (areas.length === 0) return { outcome: 'unmet', fix }
  const bare = areas.filter(({ subAreas }) => subAreas.length === 0)
  if (bare.length > 0)
    return { outcome: 'unmet', variant: 'no_sub_area', count: bare.length, args: [{ list: names(bare) }], fix }
  const limit = most.perhaps ?? most
  const isDoubtful = areas.length > most.areas || areas.some(({ subAreas }) => subAreas.length > most.subAreas)
  if (areas.length > limit.areas) return { outcome: 'unmet', variant: 'many', args: [areas.length, limit.areas], fix }
  const crowded = areas.filter(({ subAreas }) => subAreas.length > limit.subAreas)
  if (crowded.length > 0)
    return {
      outcome: 'unmet',
      variant: 'many_sub_areas',
      count: crowded.length,
      args: [{ list: names(crowded) }, limit.subAreas],
      fix,
    }
  if (isDoubtful) return { outcome: 'unknown', variant: 'limit', fix }
  return { outcome: 'met', detail: { key: 'detail_chosen', args: [{ list: names(areas) }] } }
}

const names = (areas: readonly SolutionArea[]) => areas.map(({ area }) => area)
