import { describe, expect, it } from 'vitest'
import { codesIn, findCountries, isLikely } from './country-search'

const countries = [
  ['DZ', 'Algeria'],
  ['CI', 'Côte d’Ivoire'],
  ['DE', 'Germany'],
  ['NA', 'Namibia'],
  ['NE', 'Niger'],
  ['NG', 'Nigeria'],
  ['PL', 'Poland'],
  ['KR', 'South Korea'],
  ['GR', 'Greece'],
  ['UA', 'Ukraine'],
  ['GB', 'United Kingdom'],
  ['US', 'United States'],
  ['AE', 'United Arab Emirates'],
  ['OOO', 'All countries'],
].map(([code = '', name = '']) => ({ code, name }))

const found = (typed: string) => findCountries(typed, countries).map(country => country.code)

describe('findCountries', () => {
  it.each<[string, string[]]>([
    ['ger', ['DE', 'DZ', 'NE', 'NG']],
    ['GERMANY', ['DE']],
    ['de', ['DE']],
    ['ne', ['NE', 'UA']],
    ['na', ['NA']],
    ['cote divoire', ['CI']],
    ['Côte', ['CI']],
    ['korea', ['KR']],
    ['ooo', ['OOO']],
    ['OO', ['OOO']],
    ['All', ['OOO']],
    ['xyz', []],
    ['UK', ['GB', 'UA']],
    ['U.K.', ['GB', 'UA']],
    ['USA', ['US']],
    ['el', ['GR']],
    ['000', ['OOO']],
    ['constructor', []],
  ])('%s finds %j', (typed, codes) => expect(found(typed)).toEqual(codes))

  it('offers all for nothing typed, in the order given', () => {
    expect(found('  ')).toEqual(countries.map(country => country.code))
  })
})

describe('what Enter takes', () => {
  it.each<[string, string | undefined]>([
    ['UK', 'GB'],
    ['uk ', 'GB'],
    ['U.S.A.', 'US'],
    ['USA', 'US'],
    ['UAE', 'AE'],
    ['EL', 'GR'],
    ['000', 'OOO'],
    ['all', 'OOO'],
    ['OOO', 'OOO'],
    ['ua', 'UA'],
    ['ukr', undefined],
    ['ger', undefined],
    ['un', undefined],
    ['g', undefined],
    ['germ', 'DE'],
    ['ukra', 'UA'],
    ['korea', 'KR'],
    ['many', undefined],
  ])('%s: %s', (typed, code) => {
    const [first] = findCountries(typed, countries)
    expect(first && isLikely(first, typed) ? first.code : undefined).toBe(code)
  })
})

describe('codesIn', () => {
  it.each<[string, string[] | null]>([
    ['DE, PL', ['DE', 'PL']],
    ['de;pl; de', ['DE', 'PL']],
    ['Germany\nPoland', ['DE', 'PL']],
    ['NA,OOO', ['NA', 'OOO']],
    ['DE', ['DE']],
    ['UK, EL; usa', ['GB', 'GR', 'US']],
    ['000', ['OOO']],
    ['all', ['OOO']],
    ['ukr', null],
    [' germany ', ['DE']],
    ['Germ', null],
    ['DE, Atlantis', null],
    ['', null],
    [',', null],
  ])('%j holds %j', (typed, codes) => expect(codesIn(typed, countries)).toEqual(codes))
})
