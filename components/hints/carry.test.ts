import { expect, it } from 'vitest'
import { commonWay } from './carry'

const way = (x: number, y: number) => ({ x, y })

it.each([
  ['none where there is none', [], null],
  ['the one', [way(0, -16)], way(0, -16)],
  ['what most have', [way(0, 0), way(0, -16), way(0, -16)], way(0, -16)],
  ['the first of two that are as common', [way(0, -16), way(0, 0)], way(0, -16)],
  ['the same but for what reckoning leaves', [way(0, 0), way(0, -0.8), way(0, -0.1 - 0.7)], way(0, -0.8)],
])('%s', (_, ways, common) => {
  expect(commonWay(ways)).toEqual(common)
})
