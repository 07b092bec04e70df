import type { Facts, SolutionArea } from '../facts'
import type { Case, CaseTable } from './case-table'

const area = (name: string, ...subAreas: string[]): SolutionArea => ({ area: name, subAreas })
const form = (...areas: SolutionArea[]): Facts => ({ form: { solutionAreas: areas } })
/** So many areas, A, B, C, ..., with so many sub-areas each. */
const grid = (areas: number, subAreas: number): SolutionArea[] =>
  [...'ABCDEFGH'].slice(0, areas).map(name => area(name, ...[...'12345678'].slice(0, subAreas)))
const most = (areas: number, subAreas: number) => ({ key: 'req_solution_areas_fix', args: [areas, subAreas] })

const everywhere: Case[] = [
  {
    name: 'one area with one sub-area',
    facts: form(area('Azure', 'Blockchain')),
    outcome: 'met',
    finding: { basis: 'page', detail: { key: 'detail_chosen', args: [{ list: ['Azure'] }] } },
  },
  { name: 'three areas with two sub-areas each', facts: form(...grid(3, 2)), outcome: 'met' },
  {
    name: 'a row in which no area is selected yet, beside one that is filled in',
    facts: form(area('A', '1'), area('')),
    outcome: 'met',
    finding: { detail: { key: 'detail_chosen', args: [{ list: ['A'] }] } },
  },
  { name: 'a row in which no area is selected yet', facts: form(area(' ')), outcome: 'unmet', says: 'unmet' },
  { name: 'sub-areas of no area', facts: form(area('', '1', '2')), outcome: 'unmet', says: 'unmet' },
  {
    name: 'an area whose sub-area is blank',
    facts: form(area('A', ' ', '')),
    outcome: 'unmet',
    says: 'unmet_no_sub_area',
  },
  {
    name: 'an area without a sub-area',
    facts: form(area('A', '1'), area('B')),
    outcome: 'unmet',
    says: 'unmet_no_sub_area',
    finding: {
      message: { key: 'req_solution_areas_unmet_no_sub_area', count: 1, args: [{ list: ['B'] }] },
      fix: { key: 'req_solution_areas_fix' },
    },
  },
  {
    name: 'two areas without a sub-area',
    facts: form(area('A'), area('B')),
    outcome: 'unmet',
    says: 'unmet_no_sub_area',
    finding: { message: { key: 'req_solution_areas_unmet_no_sub_area', count: 2, args: [{ list: ['A', 'B'] }] } },
  },
  {
    name: 'too many areas, one of them without a sub-area',
    facts: form(...grid(6, 1), area('Z')),
    outcome: 'unmet',
    says: 'unmet_no_sub_area',
  },
  {
    name: 'too many of both',
    facts: form(...grid(6, 6)),
    outcome: 'unmet',
    says: 'unmet_many',
  },
  { name: 'not read', facts: { form: {} }, outcome: 'unknown', finding: { asks: [] } },
  { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
]

/** At and beyond what the form takes. */
const limits = (areas: number, subAreas: number): Case[] => [
  {
    name: 'as many of both as there may be, and a row left unset',
    facts: form(...grid(areas, subAreas), area('')),
    outcome: 'met',
  },
  {
    name: 'one area too many',
    facts: form(...grid(areas + 1, 1)),
    outcome: 'unmet',
    says: 'unmet_many',
    finding: {
      message: { key: 'req_solution_areas_unmet_many', args: [areas + 1, areas] },
      fix: most(areas, subAreas),
    },
  },
  {
    name: 'one sub-area too many',
    facts: form(area('Z', '1'), ...grid(1, subAreas + 1)),
    outcome: 'unmet',
    finding: {
      message: { key: 'req_solution_areas_unmet_many_sub_areas', count: 1, args: [{ list: ['A'] }, subAreas] },
      fix: most(areas, subAreas),
    },
  },
  {
    name: 'one sub-area too many in two areas',
    facts: form(...grid(2, subAreas + 1)),
    outcome: 'unmet',
    finding: {
      message: { key: 'req_solution_areas_unmet_many_sub_areas', count: 2, args: [{ list: ['A', 'B'] }, subAreas] },
    },
  },
  { name: 'none', facts: form(), outcome: 'unmet', says: 'unmet', finding: { fix: most(areas, subAreas) } },
]

/** From October 2020 on. The reason names the limits. */
const required = (areas: number, subAreas: number): Case[] => [
  {
    name: 'none, though required',
    facts: form(),
    outcome: 'unmet',
    finding: { level: 'required', why: { key: 'req_solution_areas_why_required', args: [areas, subAreas] } },
  },
]

/** Summer 2021: three by two are printed, and five of each by September. */
const doubtful: Case[] = [
  { name: 'as many as are surely taken', facts: form(...grid(3, 2)), outcome: 'met' },
  { name: 'four areas', facts: form(...grid(4, 1)), outcome: 'unknown', says: 'unknown_limit' },
  { name: 'three sub-areas', facts: form(...grid(1, 3)), outcome: 'unknown', says: 'unknown_limit' },
  { name: 'six areas', facts: form(...grid(6, 1)), outcome: 'unmet', says: 'unmet_many' },
  { name: 'six sub-areas', facts: form(...grid(1, 6)), outcome: 'unmet', says: 'unmet_many_sub_areas' },
]

export const tables: CaseTable[] = [
  { cases: everywhere },
  {
    until: '2020-09',
    cases: [
      {
        name: 'none, of which the rules say nothing yet',
        facts: form(),
        outcome: 'unmet',
        finding: { level: 'advice', why: { key: 'req_solution_areas_why', args: [{ date: '2020-10-19' }, 3, 2] } },
      },
    ],
  },
  { until: '2021-02', cases: limits(3, 2) },
  { since: '2021-07', until: '2021-07', cases: doubtful },
  { since: '2020-10', until: '2021-07', cases: required(3, 2) },
  { since: '2022-01', cases: [...limits(5, 5), ...required(5, 5)] },
]
