import { describe, expect, test } from 'vitest'
import { choose, chosenFields, openDifferences, sideOf, waitingFields } from './choices'
import type { Difference } from './difference'

const conflict: Difference = {
  field: 'segments',
  state: 'conflict',
  page: ['Enterprise'],
  draft: ['Corporate'],
  preset: false,
}
const emptyOnPage: Difference = {
  field: 'platforms',
  state: 'differs',
  page: [],
  draft: ['Microsoft Azure'],
  preset: true,
}
const differs: Difference = { field: 'landing-page', state: 'differs', page: 'a', draft: 'b', preset: false }
const same: Difference = { field: 'solution-type', state: 'same', page: 'IP', draft: 'IP', preset: true }
const absent: Difference = { field: 'solution-areas', state: 'not-on-page', draft: [], preset: true }
const file: Difference = { field: 'one-pager', state: 'not-restorable', page: [], draft: ['a.pdf'], preset: true }
const all = [emptyOnPage, differs, same, absent, file, conflict]

describe('what is chosen before anybody chose', () => {
  test.each([
    { of: conflict, side: null },
    { of: { ...conflict, preset: true }, side: null },
    { of: emptyOnPage, side: 'draft' },
    { of: differs, side: null },
  ])('$of.state, proposed $of.preset: $side', ({ of, side }) => {
    expect(sideOf(of, {})).toBe(side)
  })
})

test('conflicts come first, and only fields to choose for are listed', () => {
  expect(openDifferences(all).map(({ field }) => field)).toEqual(['segments', 'platforms', 'landing-page'])
})

test('only open fields are ever written', () => {
  expect(chosenFields(all, {})).toEqual(['platforms'])
  expect(waitingFields(all, {})).toEqual(['segments', 'landing-page'])
})

test('a choice holds until the page says something else', () => {
  const choices = choose({}, conflict, 'draft')
  expect(sideOf(conflict, choices)).toBe('draft')
  expect(sideOf({ ...conflict, page: ['Small'] }, choices)).toBeNull()
})

test('the page can be chosen against a proposal', () => {
  const choices = choose({}, emptyOnPage, 'page')
  expect(chosenFields([emptyOnPage], choices)).toEqual([])
  expect(waitingFields([emptyOnPage], choices)).toEqual([])
})
