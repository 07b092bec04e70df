import { describe, expect, it } from 'vitest'
import { isMark, labelWords, limitIn, shownLabel } from './label-text'
import { markOnly, notMarkOnly, sameLabel } from './label-text.cases'

describe('labelWords', () => {
  it.each(sameLabel)('%j has the words %j', (label, words) => expect(labelWords(label)).toBe(words))
})

describe('isMark', () => {
  it.each(markOnly)('%j is only a mark', text => expect(isMark(text)).toBe(true))
  it.each(notMarkOnly)('%j says something', text => expect(isMark(text)).toBe(false))
})

describe('shownLabel', () => {
  it.each([
    ['  Customer\n one-pager ', 'Customer one-pager'],
    ['* Select a solution type. Required. ⓘ', 'Select a solution type'],
    ['Select a solution type (required): i', 'Select a solution type'],
    ['Add solution area (Max 3). Required.', 'Add solution area (Max 3)'],
    ['Channel pitch deck (optional)', 'Channel pitch deck (optional)'],
    ['Any of these platforms?.', 'Any of these platforms?'],
    ['Wi-Fi', 'Wi-Fi'],
    ['Unrequired', 'Unrequired'],
    ['<b>Contacts</b>', '<b>Contacts</b>'],
    ['x'.repeat(100_000), 'x'.repeat(200)],
    ['* '.repeat(100_000), ''],
  ])('%j is shown as %j', (text, label) => expect(shownLabel(text)).toBe(label))
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
