import { type ReferralsView, referralsPath } from '../routes'
import { Icon } from '../shell/icon'
import { Link } from '../shell/link'
import { PracticeStrip } from '../shell/practice-strip'

export const referralsTitles: Readonly<Record<ReferralsView, string>> = {
  overview: 'Overview',
  'business-profiles': 'Business profiles',
  leads: 'Leads',
  solutions: 'Solutions',
  opportunities: 'Opportunities',
}

const general: readonly ReferralsView[] = ['overview', 'business-profiles', 'leads']
const coSell: readonly ReferralsView[] = ['solutions', 'opportunities']

/** The left menu of the Referrals workspace, which took the place of the dark one. */
export const ReferralsMenu = ({ current }: { current: ReferralsView }) => {
  const item = (view: ReferralsView) => (
    <li key={view} class={view === current ? 'is-selected' : ''}>
      <Link to={referralsPath(view)} class="referrals-menu__link" current={view === current}>
        {referralsTitles[view]}
      </Link>
    </li>
  )
  return (
    <nav class="referrals-menu" aria-label="Referrals">
      <ul>
        {general.map(item)}
        <li>
          <span class="referrals-menu__group">
            Co-sell <Icon name="chevronDown" size={12} />
          </span>
          <ul>{coSell.map(item)}</ul>
        </li>
      </ul>
      <PracticeStrip />
    </nav>
  )
}
