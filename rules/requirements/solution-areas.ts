import type { SolutionArea } from '../facts'
import type { Requirement, Verdict } from '../requirement'
import { listingAdvice } from './listing-advice'

/** Limits of the form from 2020 to spring 2021. From September 2021 on it takes five of each. */
const most = { areas: 3, subAreas: 2 }

/** One to three solution areas, each with one or two sub-areas. */
export const solutionAreas: Requirement = {
  ...listingAdvice,
  id: 'solution-areas',
  field: 'solution-areas',
  check: ({ form }) => (form?.solutionAreas ? judgeAreas(form.solutionAreas) : { outcome: 'unknown' }),
}

function judgeAreas(rows: readonly SolutionArea[]): Verdict {
  // A row whose drop-down is still unset is no area.
  const areas = rows.filter(({ area }) => area.trim() !== '')
  const fix = { key: 'req_solution_areas_fix', args: [most.areas, most.subAreas] }
  if (areas.length === 0) return { outcome: 'unmet', fix }
  const bare = areas.filter(({ subAreas }) => subAreas.length === 0)
  if (bare.length > 0)
    return { outcome: 'unmet', variant: 'no_sub_area', count: bare.length, args: [{ list: names(bare) }], fix }
  if (areas.length > most.areas) return { outcome: 'unmet', variant: 'many', args: [areas.length, most.areas], fix }
  const crowded = areas.filter(({ subAreas }) => subAreas.length > most.subAreas)
  if (crowded.length > 0)
    return {
      outcome: 'unmet',
      variant: 'many_sub_areas',
      count: crowded.length,
      args: [{ list: names(crowded) }, most.subAreas],
      fix,
    }
  return { outcome: 'met', detail: { key: 'detail_chosen', args: [{ list: names(areas) }] } }
}

const names = (areas: readonly SolutionArea[]) => areas.map(({ area }) => area)
