import { expect, it } from 'vitest'
import { byDays } from './days'

const items = (...days: string[]) => days.map((day, id) => ({ id, moment: { day } }))
const many = (day: string) => Array.from({ length: 6 }, () => day)

it('a short list, and one of a single day, need no headings', () => {
  expect(byDays([])).toBeNull()
  expect(byDays(items('Today', 'Yesterday'))).toBeNull()
  expect(byDays(items(...many('Today'), ...many('Today')))).toBeNull()
})

it('keeps every item, in its order', () => {
  const list = items(...many('Today'), ...many('Yesterday'), '20 Nov 2026')
  const days = byDays(list)
  expect(days?.map(({ day, items: { length } }) => [day, length])).toEqual([
    ['Today', 6],
    ['Yesterday', 6],
    ['20 Nov 2026', 1],
  ])
  expect(days?.flatMap(day => day.items)).toEqual(list)
})
