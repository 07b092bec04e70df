import { articlePath } from '../routes'
import { Link } from '../shell/link'

export const Intro = () => (
  <div class="intro">
    <p>
      Entry on this page is optional and does not constitute qualification for the co-sell with Microsoft program. Offer
      profile and collateral entered on the co-sell with Microsoft page are available to Microsoft sales teams for the
      purpose of evaluating your solution for customer needs. Participation in the co-sell with Microsoft program will
      enable Microsoft sales teams to market your solution to a wider audience.
    </p>
    <p>
      <Link to={articlePath}>Learn more about the co-sell with Microsoft program</Link>.
    </p>
    <p>
      For more information about the fields on this page, see <Link to={articlePath}>Partner Center documentation</Link>
      .
    </p>
  </div>
)
