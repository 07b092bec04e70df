import type { Facts, SolutionArea } from '../facts'
import type { CaseTable } from './case-table'
import { solutionAreas } from './solution-areas'

const area = (name: string, ...subAreas: string[]): SolutionArea => ({ area: name, subAreas })
const form = (...areas: SolutionArea[]): Facts => ({ form: { solutionAreas: areas } })

export const table: CaseTable = {
  requirement: solutionAreas,
  cases: [
    {
      name: 'one area with one sub-area',
      facts: form(area('Azure', 'Blockchain')),
      outcome: 'met',
      finding: { detail: { key: 'detail_chosen', args: [{ list: ['Azure'] }] } },
    },
    {
      name: 'three areas with two sub-areas each',
      facts: form(area('A', '1', '2'), area('B', '1', '2'), area('C', '1', '2')),
      outcome: 'met',
    },
    { name: 'none', facts: form(), outcome: 'unmet', says: 'unmet' },
    { name: 'a row in which no area is selected yet', facts: form(area(' ')), outcome: 'unmet', says: 'unmet' },
    {
      name: 'an area without a sub-area',
      facts: form(area('A', '1'), area('B')),
      outcome: 'unmet',
      says: 'unmet_no_sub_area',
      finding: { message: { key: 'req_solution_areas_unmet_no_sub_area', count: 1, args: [{ list: ['B'] }] } },
    },
    {
      name: 'two areas without a sub-area',
      facts: form(area('A'), area('B')),
      outcome: 'unmet',
      says: 'unmet_no_sub_area',
    },
    {
      name: 'four areas',
      facts: form(area('A', '1'), area('B', '1'), area('C', '1'), area('D', '1')),
      outcome: 'unmet',
      says: 'unmet_many',
    },
    { name: 'three sub-areas', facts: form(area('A', '1', '2', '3')), outcome: 'unmet', says: 'unmet_many_sub_areas' },
    {
      name: 'three sub-areas in two areas',
      facts: form(area('A', '1', '2', '3'), area('B', '1', '2', '3')),
      outcome: 'unmet',
      says: 'unmet_many_sub_areas',
    },
    { name: 'not read', facts: { form: {} }, outcome: 'unknown' },
    { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
  ],
}
