import { expect, test } from 'vitest'
import { matches } from './search'

const texts = ['Contoso Café Planner', undefined, 'Software as a Service', 'Co-sell ready']

test.each([
  ['', true],
  ['   ', true],
  ['contoso', true],
  ['CAFE', true],
  ['café', true],
  ['planner ready', true],
  ['service contoso', true],
  ['  co-sell  ', true],
  ['plannersoftware', false],
  ['contoso azure', false],
  ['.*', false],
])('%j: %s', (query, found) => {
  expect(matches(query, texts)).toBe(found)
})
