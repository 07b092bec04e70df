import { offersPath, sections } from '../routes'
import { Link } from '../shell/link'
import { PageFrame } from '../shell/page-frame'

/** A part of the portal outside the marketplace: only its name. */
export const SectionPage = ({ name }: { name: string }) => (
  <PageFrame title={sections[name] ?? name}>
    <p class="settings-intro">This part of Partner Center is empty in the practice copy.</p>
    <p>
      <Link to={offersPath}>Go to the offers</Link>
    </p>
  </PageFrame>
)
