import { describe, expect, it } from 'vitest'
import type { SolutionArea } from '@/rules'
import { type AreaStep, nextAreaStep, type PlannedRow } from './area-plan'

const row = (area: string, subAreas: string[] = [], removable = true): PlannedRow => ({ area, subAreas, removable })
const want = (area: string, subAreas: string[] = []): SolutionArea => ({ area, subAreas })

const cases: readonly [string, PlannedRow[], SolutionArea[], AreaStep | null][] = [
  ['nothing to do', [row('A', ['x'])], [want('A', ['x'])], null],
  ['another order is the same', [row('A'), row('B')], [want('B'), want('A')], null],
  ['a row too few', [row('A')], [want('A'), want('B')], { do: 'add' }],
  ['no rows yet', [], [want('A')], { do: 'add' }],
  ['a blank row takes what is missing', [row(''), row('A')], [want('A'), want('B')], { do: 'area', row: 0, area: 'B' }],
  ['another area in the row', [row('A')], [want('B')], { do: 'area', row: 0, area: 'B' }],
  ['other sub-areas', [row('A', ['x'])], [want('A', ['y', 'x'])], { do: 'sub-areas', row: 0, subAreas: ['y', 'x'] }],
  ['a row too many goes first', [row('A', ['x']), row('C')], [want('A', ['x'])], { do: 'remove', row: 1 }],
  ['the last of them', [row('C'), row('A'), row('D')], [want('A')], { do: 'remove', row: 2 }],
  ['a blank row too many goes too', [row('A'), row('')], [want('A')], { do: 'remove', row: 1 }],
  ['a row that stays is cleared', [row('A', [], false)], [], { do: 'clear', row: 0 }],
  ['a blank row that stays is left', [row('', [], false)], [], null],
]

describe('nextAreaStep', () => {
  it.each(cases)('%s', (_, rows, wanted, step) => expect(nextAreaStep(rows, wanted)).toEqual(step))
})
