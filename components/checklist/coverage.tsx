import './coverage.css'
import { countryName, plural, text } from '@/platform/text'
import type { Finding } from '@/rules'
import { StateIcon } from './state-icon'

type Coverage = NonNullable<Finding['coverage']>

/** More lines than a panel can bear: then only the countries without a contact are named, and of those the first. */
const most = 12

/** Who stands for which country, line by line. */
export function CoverageList({ coverage }: { coverage: Coverage }) {
  const uncovered = coverage.filter(({ contacts }) => contacts === 0)
  const named = coverage.length <= most ? coverage : uncovered.slice(0, most)
  const others = uncovered.length - named.length
  return (
    <ul class="coverage" aria-label={text('check_coverage')}>
      {named.map(({ country, contacts }) => (
        <li key={country}>
          <StateIcon state={contacts > 0 ? 'met' : 'blocker'} />
          <span class="fill">{countryName(country)}</span>
          <span class="caption num">
            {contacts > 0 ? plural('check_contacts', contacts) : text('check_contacts_none')}
          </span>
        </li>
      ))}
      {others > 0 && (
        <li>
          <StateIcon state="blocker" />
          <span class="fill">{plural('check_coverage_others', others)}</span>
          <span class="caption">{text('check_contacts_none')}</span>
        </li>
      )}
      {coverage.length > most && uncovered.length < coverage.length && (
        <li>
          <StateIcon state="met" />
          <span class="fill">{plural('check_coverage_covered', coverage.length - uncovered.length)}</span>
        </li>
      )}
    </ul>
  )
}
