import { describe, expect, it } from 'vitest'
import { TypeAhead } from './type-ahead'

const words = ['', 'Device (hardware)', 'IP (application)', 'Managed service', 'Service', 'Support']

/** Types signs 100 ms apart and gives where that leads. */
function type(signs: string, start = -1): number {
  const typeAhead = new TypeAhead()
  return [...signs].reduce((at, sign, index) => typeAhead.take(sign, words, at, index * 100), start)
}

describe('TypeAhead', () => {
  it.each([
    ['I', 2],
    ['IP (application)', 2],
    ['managed', 3],
    ['s', 4],
    ['ss', 5],
    ['sss', 4],
    ['su', 5],
    ['x', -1],
  ])('%j leads to choice %i', (signs, expected) => expect(type(signs)).toBe(expected))

  it('begins anew after a pause', () => {
    const typeAhead = new TypeAhead()
    expect(typeAhead.take('i', words, -1, 0)).toBe(2)
    expect(typeAhead.take('d', words, 2, 2000)).toBe(1)
  })
})
