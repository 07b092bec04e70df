import { articlePath } from '../routes'
import { Icon } from '../shell/icon'
import { ActionLink, Link } from '../shell/link'

/** The co-sell status as the portal gives it: the same words for every practice offer. */
export const MarketplacePrograms = ({ alias }: { alias: string }) => (
  <section class="panel">
    <h2>Marketplace Programs</h2>
    <p class="panel__sub">View the Co-sell status and marketplace program enrollment for {alias}</p>
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
            Not Co-sell ready. <Link to={articlePath}>Learn more</Link>
          </td>
        </tr>
        <tr>
          <td>
            Microsoft Azure consumption commitment <Icon name="info" size={10} />
          </td>
          <td>
            Not enrolled. <ActionLink>Learn more about the eligibility criteria</ActionLink>
          </td>
        </tr>
      </tbody>
    </table>
  </section>
)
