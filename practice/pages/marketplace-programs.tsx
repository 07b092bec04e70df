import type { Offer } from '../offers'
import { solutionOf } from '../panes/solutions'
import { isEnrolled, overviewStatus } from '../panes/status-words'
import { articlePath } from '../routes'
import { Icon } from '../shell/icon'
import { ActionLink, Link } from '../shell/link'

/** The co-sell status as the portal gives it: that of the offer's solution, in words of its own and without a review under way. */
export const MarketplacePrograms = ({ offer }: { offer: Offer }) => {
  const status = solutionOf(offer)?.status ?? 'in-market'
  return (
    <section class="panel">
      <h2>Marketplace Programs</h2>
      <p class="panel__sub">View the Co-sell status and marketplace program enrollment for {offer.alias}</p>
      <table class="grid grid--panel grid--programs">
        <thead>
          <tr>
            <th>Name</th>
            <th>Status</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              Co-sell with Microsoft <Icon name="info" size={10} />
            </td>
            <td>
              {overviewStatus(status)} <Link to={articlePath}>Learn more</Link>
            </td>
          </tr>
          <tr>
            <td>
              Microsoft Azure consumption commitment <Icon name="info" size={10} />
            </td>
            <td>
              {isEnrolled(status) ? 'Enrolled. ' : 'Not enrolled. '}
              <ActionLink>{isEnrolled(status) ? 'Learn more' : 'Learn more about the eligibility criteria'}</ActionLink>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}
