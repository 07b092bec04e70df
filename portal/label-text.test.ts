import { describe, expect, it } from 'vitest'
import { isMark, labelWords, limitIn } from './label-text'
import { markOnly, notMarkOnly, sameLabel } from './label-text.cases'

describe('labelWords', () => {
  it.each(sameLabel)('%j has the words %j', (label, words) => expect(labelWords(label)).toBe(words))
})

describe('isMark', () => {
  it.each(markOnly)('%j is only a mark', text => expect(isMark(text)).toBe(true))
  it.each(notMarkOnly)('%j says something', text => expect(isMark(text)).toBe(false))
})

describe('limitIn', () => {
  it.each([
    ['Add solution area (Max 3). Required.', 3],
    ['+ Add solution area (5 Max)', 5],
    ['+Add solution area (max 5)', 5],
    ['Add solution area', undefined],
    ['Solution area (3)', undefined],
  ])('%j names %j', (text, limit) => expect(limitIn(text)).toBe(limit))
})
