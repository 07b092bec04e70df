import { type ReferralsView, referralsPath, sectionPath } from '../routes'
import { Link } from '../shell/link'
import { PageFrame } from '../shell/page-frame'
import { referralsTitles } from './referrals-menu'
import { SolutionsPage } from './solutions-page'

/** A page of the Referrals workspace. All but Solutions hold nothing in the practice copy. */
export const ReferralsPage = ({ view }: { view: ReferralsView }) => (
  <>
    <nav class="breadcrumb" aria-label="Breadcrumb">
      <Link to={sectionPath('home')}>Home</Link>
      <Link to={referralsPath('overview')}>Referrals</Link>
      <span aria-current="page">{referralsTitles[view]}</span>
    </nav>
    {view === 'solutions' ? (
      <SolutionsPage />
    ) : (
      <PageFrame title={referralsTitles[view]}>
        <p class="settings-intro">This part of Partner Center is empty in the practice copy.</p>
      </PageFrame>
    )}
  </>
)
