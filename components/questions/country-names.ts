import { countryName, language } from '@/platform/text'
import { countryCodes, everyCountry } from '@/rules'
import type { Country } from './country-search'

let known: { language: string; countries: Country[] } | null = null

/** The programme's countries by name in the reader's language, "all countries" last. */
export function programmeCountries(): Country[] {
  if (known?.language === language()) return known.countries
  const named = countryCodes.map(code => ({ code, name: countryName(code) }))
  named.sort((a, b) => a.name.localeCompare(b.name, language()))
  const countries = [...named, { code: everyCountry, name: countryName(everyCountry) }]
  known = { language: language(), countries }
  return countries
}
