/** A country of the programme's list, with its name in the reader's language. */
export interface Country {
  code: string
  name: string
}

/** Letters alone, without marks and case: "Côte d’Ivoire" and "cote divoire" are one. */
const bare = (words: string) =>
  words
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLocaleLowerCase()
    .trim()

/** Codes that people type for a country or for all, though the programme's list has another. */
const aliases: Readonly<Record<string, string>> = {
  uk: 'GB',
  usa: 'US',
  uae: 'AE',
  el: 'GR',
  all: 'OOO',
  '000': 'OOO',
}

/** Whether the words, already bare, are a country's whole name, its code or another code for it. */
const names = ({ code, name }: Country, words: string) =>
  bare(code) === words || bare(name) === words || (Object.hasOwn(aliases, words) && aliases[words] === code)

/** So short a text is meant as a code: "UK" must not pass for the beginning of "Ukraine". */
const isCodeLike = (words: string) => /^[\p{L}\p{N}]{1,3}$/u.test(words)

/** The rank of a name that holds what was typed somewhere inside a word. */
const contained = 4

/** How well a country fits what was typed, 0 best; null when it does not fit. */
function rank(country: Country, typed: string): number | null {
  const [short, long] = [bare(country.code), bare(country.name)]
  if (names(country, typed)) return 0
  if (long.startsWith(typed)) return 1
  if (long.split(/[\s(),-]+/).some(word => word.startsWith(typed))) return 2
  if (short.startsWith(typed)) return 3
  return long.includes(typed) ? contained : null
}

/** The countries that fit what was typed, best first, else in the order given. All of them for nothing typed. */
export function findCountries(typed: string, countries: readonly Country[]): Country[] {
  const sought = bare(typed)
  if (sought === '') return [...countries]
  return countries
    .map(country => ({ country, rank: rank(country, sought) }))
    .filter(hit => hit.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(hit => hit.country)
}

/** Whether somebody who types this and presses Enter may be taken to mean the country: its name begins so, or it is the very code. */
export function isLikely(country: Country, typed: string): boolean {
  const words = bare(typed)
  const place = rank(country, words)
  return place !== null && place < (isCodeLike(words) ? 1 : contained)
}

/** The codes in what was typed or pasted, "DE, PL; US" or "Germany", in its order; null unless every part is a whole code or name. */
export function codesIn(typed: string, countries: readonly Country[]): string[] | null {
  const parts = typed.split(/[,;\n\t]+/).filter(part => part.trim() !== '')
  if (parts.length === 0) return null
  const codes = parts.map(part => {
    const sought = bare(part)
    return countries.find(country => names(country, sought))?.code
  })
  return codes.every(code => code !== undefined) ? [...new Set(codes)] : null
}
