import { expect, test } from 'vitest'
import type { WriteOutcome } from '@/platform/protocol'
import { extentOf, tallyOf } from './outcomes'

const result = (...outcomes: WriteOutcome[]) => ({
  fields: outcomes.map(outcome => ({ field: 'segments' as const, outcome })),
})

test.each<[WriteOutcome[], 'whole' | 'part' | 'none']>([
  [['written', 'written'], 'whole'],
  [['written', 'same-already'], 'whole'],
  [['written', 'changed-by-page'], 'part'],
  [['same-already', 'not-found'], 'part'],
  [['read-only', 'not-offered', 'copy-instead'], 'none'],
])('%j: %s', (outcomes, extent) => {
  expect(extentOf(result(...outcomes))).toBe(extent)
})

test('nothing written at all is not a whole', () => {
  expect(extentOf(result())).toBe('none')
})

test('counts every outcome once', () => {
  expect(tallyOf(result('written', 'same-already', 'read-only', 'not-found'))).toEqual({
    written: 1,
    same: 1,
    refused: 2,
  })
})
