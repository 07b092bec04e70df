import { navigate } from '../navigation'
import type { Offer } from '../offers'
import { type OfferSlug, offerPath } from '../routes'
import { Illustration } from '../shell/illustration'
import { Link } from '../shell/link'
import { PageFrame } from '../shell/page-frame'
import { recordOf } from '../store'
import { MarketplacePrograms } from './marketplace-programs'
import { PlanOverview } from './plan-overview'
import { PublishStatus } from './publish-status'

const cards: Partial<Record<OfferSlug, string>> = {
  setup: 'Opt in to use key features and how to sell your offer through Microsoft.',
  properties:
    'Define the categories used to group your offer on the marketplaces, and the legal contracts supporting your offer.',
  listing:
    'Define the details to be displayed in the marketplace, including descriptions of your offer and marketing assets.',
  availability:
    'Define a limited Preview Audience for releasing your offer prior to publishing your offer live to the broader marketplace audience(s).',
  technicalconfiguration: 'Define the technical details used by the marketplace to connect to your solution.',
  plans: 'Define the plans in which customers can buy your offer.',
  cosell: 'Provide information that helps Microsoft sales teams to learn about your offer.',
  cspreselleraudience: 'Make your offer available to partners in the CSP program.',
  supplementalcontent: 'Provide material that testers need to certify your offer.',
}

export const OfferOverview = ({ offer }: { offer: Offer }) => (
  <PageFrame
    title="Offer overview"
    grey
    commands={[
      { icon: 'trash', label: 'Delete draft' },
      { icon: 'publish', label: 'Review and publish', onPress: () => navigate(offerPath(offer.guid, 'review')) },
    ]}
  >
    <PublishStatus publishing={recordOf(offer).publishing} />
    {offer.menu.some(({ slug }) => slug === 'plans') && (
      <PlanOverview published={recordOf(offer).publishing !== 'draft'} />
    )}
    <MarketplacePrograms offer={offer} />
    <div class="cards">
      {offer.menu.map(
        ({ slug, label }) =>
          cards[slug] && (
            <section key={slug} class="card">
              <Illustration slug={slug} />
              <div>
                <h2>{label}</h2>
                <p>{cards[slug]}</p>
                <Link to={offerPath(offer.guid, slug)}>Get started</Link>
              </div>
            </section>
          ),
      )}
    </div>
  </PageFrame>
)
