import { describe, expect, it } from 'vitest'
import { knownSetup, setupIn, withoutSetup } from './setup'

const at = (rest: string) => new URL(`https://partner.example/cosell${rest}`)

describe('setupIn', () => {
  it.each([
    ['', {}],
    ['?skin=harmony-closed&wording=2022', { skin: 'harmony-closed', wording: '2022' }],
    ['#skin=german&twins=1', { skin: 'german', twins: true }],
    ['?slow&late=0&renew=false&stuck=1', { slow: true, late: false, renew: false, stuck: true }],
    ['?skin=harmony#skin=german', { skin: 'harmony' }],
    ['?skin=fluent&wording=2019&other=1', {}],
  ])('finds what %j chooses', (rest, expected) => expect(setupIn(at(rest))).toEqual(expected))
})

describe('withoutSetup', () => {
  it.each([
    ['', ''],
    ['?skin=harmony', ''],
    ['?a=1&skin=harmony#toast=1', '?a=1'],
    ['?a=1#top', '?a=1#top'],
  ])('takes the choices out of %j', (rest, expected) => expect(withoutSetup(at(rest)).href).toBe(at(expected).href))
})

describe('knownSetup', () => {
  it('leaves out what is no choice', () => {
    expect(knownSetup(null)).toEqual({})
    expect(knownSetup({ skin: 'harmony', wording: 2022, toast: 'yes', renew: true })).toEqual({
      skin: 'harmony',
      renew: true,
    })
  })
})
