import type { OfferSlug } from '../routes'
import { PageFrame } from '../shell/page-frame'

const texts: Partial<Record<OfferSlug, [title: string, text: string]>> = {
  listing: [
    'Offer listing',
    'Define the details to be displayed in the marketplace, with descriptions and marketing assets.',
  ],
  technicalconfiguration: [
    'Technical configuration',
    'Define the technical details used by the marketplace to connect to your solution.',
  ],
  plans: [
    'Plan overview',
    'Create different plan configurations within the same offer, with their own prices and audiences.',
  ],
  supplementalcontent: [
    'Supplemental content',
    'Provide material that testers need to certify your offer. Customers do not see it.',
  ],
  history: ['History', 'See what was published, when, and by whom.'],
}

/** An offer page without fields in the practice copy. */
export const PlainOfferPage = ({ slug }: { slug: OfferSlug }) => {
  const [title, text] = texts[slug] ?? [slug, '']
  return (
    <PageFrame title={title}>
      <p class="settings-intro">{text}</p>
      <p>This page has no fields in the practice copy.</p>
    </PageFrame>
  )
}
