import './countries-field.css'
import { useMemo, useRef } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { close } from '@/components/icon/shapes'
import { countryName, text } from '@/platform/text'
import { CountryEntry } from './country-entry'
import { programmeCountries } from './country-names'

interface CountriesFieldProps {
  /** Id of the element that asks for them. */
  labelId: string
  /** Codes of the programme's list, in the order in which they were chosen. */
  codes: string[]
  onChange(codes: string[]): void
}

/** Countries as chips in one frame with the text box that adds more. OOO stands for all countries. */
export function CountriesField({ labelId, codes, onChange }: CountriesFieldProps) {
  const frame = useRef<HTMLDivElement>(null)
  const all = programmeCountries()
  const offered = useMemo(() => all.filter(country => !codes.includes(country.code)), [all, codes])
  const remove = (code: string) => {
    onChange(codes.filter(other => other !== code))
    frame.current?.querySelector('input')?.focus()
  }
  return (
    <div class="countries-field" ref={frame}>
      <CountryEntry
        label={text('ask_country_add')}
        offered={offered}
        all={all}
        onAdd={added => onChange([...new Set([...codes, ...added])])}
        onRemoveLast={() => codes.length > 0 && onChange(codes.slice(0, -1))}
      >
        {codes.length > 0 && (
          <ul aria-labelledby={labelId}>
            {codes.map(code => (
              <li key={code}>
                {countryName(code)}
                <button
                  type="button"
                  aria-label={text('ask_country_remove', countryName(code))}
                  onClick={() => remove(code)}
                >
                  <Icon of={close} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </CountryEntry>
    </div>
  )
}
