import { describe, expect, it } from 'vitest'
import { parseColour, schemeOf } from './ground-scheme'

describe('parseColour', () => {
  it.each([
    ['rgb(255, 0, 51)', { red: 1, green: 0, blue: 0.2, alpha: 1 }],
    ['rgba(0, 0, 0, 0)', { red: 0, green: 0, blue: 0, alpha: 0 }],
    ['rgb(0 0 0 / 50%)', { red: 0, green: 0, blue: 0, alpha: 0.5 }],
    ['color(srgb 0.5 0.25 1)', { red: 0.5, green: 0.25, blue: 1, alpha: 1 }],
    ['color(srgb 0 0 0 / 0.4)', { red: 0, green: 0, blue: 0, alpha: 0.4 }],
    ['oklch(0.5 0.1 20)', null],
    ['transparent', null],
  ])('%s', (css, colour) => {
    expect(parseColour(css)).toEqual(colour)
  })
})

describe('schemeOf', () => {
  it.each([
    ['a page without a ground', ['rgba(0, 0, 0, 0)'], 'light'],
    ['the portal', ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'], 'light'],
    ['the portal darkened by its user', ['rgba(0, 0, 0, 0)', 'rgb(31, 31, 31)', 'rgb(255, 255, 255)'], 'dark'],
    ['the innermost ground that covers', ['rgb(250, 249, 248)', 'rgb(0, 0, 0)'], 'light'],
    ['a veil does not cover', ['rgba(0, 0, 0, 0.2)', 'rgb(255, 255, 255)'], 'light'],
    ['a strong colour is as dark as it looks', ['rgb(0, 0, 255)'], 'dark'],
  ] as const)('%s', (_, backgrounds, scheme) => {
    expect(schemeOf([...backgrounds], 'light')).toBe(scheme)
  })

  it('takes the browser’s own ground where the page paints none', () => {
    expect(schemeOf(['rgba(0, 0, 0, 0)'], 'dark')).toBe('dark')
  })
})
