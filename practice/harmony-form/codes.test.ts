import { describe, expect, it } from 'vitest'
import { platforms, segments, solutionTypes, subAreasByArea } from '../options'
import { chosenIn, codeOf, joined } from './codes'

describe('codes', () => {
  it.each([platforms, segments, solutionTypes, Object.keys(subAreasByArea), ...Object.values(subAreasByArea)])(
    'tell the choices of one field apart',
    (...choices) => {
      expect(new Set(choices.map(codeOf)).size).toBe(choices.length)
      expect(chosenIn(joined([...choices].reverse()), choices)).toEqual(choices)
    },
  )

  it('are not the words', () => {
    expect(codeOf('IP (application)')).toBe('ip-application')
    expect(chosenIn('', solutionTypes)).toEqual([])
  })
})
