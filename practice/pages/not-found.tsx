import { offersPath } from '../routes'
import { Link } from '../shell/link'
import { PageFrame } from '../shell/page-frame'

export const NotFound = () => (
  <PageFrame title="Page not found">
    <p class="settings-intro">There is no page at this address.</p>
    <p>
      <Link to={offersPath}>Go to the offers</Link>
    </p>
  </PageFrame>
)
