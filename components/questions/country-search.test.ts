import { describe, expect, it } from 'vitest'
import { codesIn, findCountries } from './country-search'

const countries = [
  ['DZ', 'Algeria'],
  ['CI', 'Côte d’Ivoire'],
  ['DE', 'Germany'],
  ['NA', 'Namibia'],
  ['NE', 'Niger'],
  ['NG', 'Nigeria'],
  ['PL', 'Poland'],
  ['KR', 'South Korea'],
  ['OOO', 'All countries'],
].map(([code = '', name = '']) => ({ code, name }))

const found = (typed: string) => findCountries(typed, countries).map(country => country.code)

describe('findCountries', () => {
  it.each<[string, string[]]>([
    ['ger', ['DE', 'DZ', 'NE', 'NG']],
    ['GERMANY', ['DE']],
    ['de', ['DE']],
    ['ne', ['NE']],
    ['na', ['NA']],
    ['cote divoire', ['CI']],
    ['Côte', ['CI']],
    ['korea', ['KR']],
    ['ooo', ['OOO']],
    ['OO', ['OOO']],
    ['all', ['OOO']],
    ['xyz', []],
    ['UK', []],
  ])('%s finds %j', (typed, codes) => expect(found(typed)).toEqual(codes))

  it('offers all for nothing typed, in the order given', () => {
    expect(found('  ')).toEqual(countries.map(country => country.code))
  })
})

describe('codesIn', () => {
  it.each<[string, string[] | null]>([
    ['DE, PL', ['DE', 'PL']],
    ['de;pl; de', ['DE', 'PL']],
    ['Germany\nPoland', ['DE', 'PL']],
    ['NA,OOO', ['NA', 'OOO']],
    ['DE', ['DE']],
    [' germany ', ['DE']],
    ['Germ', null],
    ['DE, Atlantis', null],
    ['', null],
    [',', null],
  ])('%j holds %j', (typed, codes) => expect(codesIn(typed, countries)).toEqual(codes))
})
