import { expect, test, vi } from 'vitest'
import type { WriteOutcome } from '@/platform/protocol'
import type { Difference } from './difference'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { extentOf, leftByHand, tallyOf } = await import('./outcomes')

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
  expect(extentOf(result(...outcomes), [])).toBe(extent)
})

test('nothing written at all is not a whole', () => {
  expect(extentOf(result(), [])).toBe('none')
})

test('counts every outcome once', () => {
  expect(tallyOf(result('written', 'same-already', 'read-only', 'not-found'))).toEqual({
    written: 1,
    same: 1,
    refused: 2,
  })
})

test('a draft whose files a person has to upload again came back in part', () => {
  const closed = (draft: string[]): Difference => ({
    field: 'one-pager',
    state: 'not-restorable',
    draft,
    preset: false,
  })
  expect(extentOf(result('written'), [closed(['one-pager.pdf'])])).toBe('part')
  expect(extentOf(result('written'), [closed([])])).toBe('whole')
  expect(leftByHand([closed([]), closed(['one-pager.pdf'])])).toHaveLength(1)
})
