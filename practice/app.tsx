import { currentVisit } from './navigation'
import { type Offer, offerByGuid } from './offers'
import { Article } from './pages/article'
import { CoSellPage } from './pages/co-sell-page'
import { NotFound } from './pages/not-found'
import { OfferOverview } from './pages/offer-overview'
import { OffersList } from './pages/offers-list'
import { PlainOfferPage } from './pages/plain-offer-page'
import { ReviewAndPublish } from './pages/review-and-publish'
import { SectionPage } from './pages/section-page'
import { SettingsPage } from './pages/settings-page'
import { SignedOut } from './pages/signed-out'
import { ReferralsMenu } from './panes/referrals-menu'
import { ReferralsPage } from './panes/referrals-page'
import { type OfferSlug, type Route, routeOf } from './routes'
import { currentSetup } from './setup/current-setup'
import { FormFrame, isInFrame } from './shell/form-frame'
import { LeftMenu } from './shell/left-menu'
import { LoadingOverlay } from './shell/loading-overlay'
import { NoticeBar } from './shell/notice-bar'
import { OfferMenu } from './shell/offer-menu'
import { TopBar } from './shell/top-bar'
import { StuckOverlay } from './trouble/stuck-overlay'

export const App = () => {
  const { url, number } = currentVisit()
  const route = routeOf(url)
  if (route.page === 'signed-out') return <SignedOut returnTo={route.returnTo} />
  const offer = route.page === 'offer' ? offerByGuid(route.guid) : undefined
  return (
    <>
      {!isInFrame && (
        <>
          <TopBar />
          {route.page === 'referrals' ? <ReferralsMenu current={route.view} /> : <LeftMenu />}
          {offer && route.page === 'offer' && <OfferMenu offer={offer} current={route.slug} />}
        </>
      )}
      <main class={mainClass(route.page, offer !== undefined)} id="3ppmaincontent">
        <NoticeBar />
        {/* A new visit mounts the page anew: what was typed and not saved is gone without a word. */}
        <div key={number}>
          {offer && route.page === 'offer' ? (
            <OfferPage offer={offer} slug={route.slug} />
          ) : (
            <OtherPage route={route} />
          )}
        </div>
        <LoadingOverlay />
        <StuckOverlay />
      </main>
    </>
  )
}

function mainClass(page: Route['page'], hasOffer: boolean): string {
  if (isInFrame) return 'main main--framed'
  if (page === 'referrals') return 'main main--referrals'
  return hasOffer ? 'main main--offer' : 'main'
}

const OfferPage = ({ offer, slug }: { offer: Offer; slug: OfferSlug }) => {
  switch (slug) {
    case 'overview':
      return <OfferOverview offer={offer} />
    case 'cosell':
      return currentSetup().framed && !isInFrame ? <FormFrame /> : <CoSellPage offer={offer} />
    case 'review':
      return <ReviewAndPublish offer={offer} />
    case 'setup':
    case 'properties':
    case 'availability':
    case 'cspreselleraudience':
      return <SettingsPage offer={offer} slug={slug} />
    default:
      return <PlainOfferPage slug={slug} />
  }
}

const OtherPage = ({ route }: { route: ReturnType<typeof routeOf> }) => {
  switch (route.page) {
    case 'offers':
      return <OffersList />
    case 'referrals':
      return <ReferralsPage view={route.view} />
    case 'article':
      return <Article />
    case 'section':
      return <SectionPage name={route.name} />
    default:
      return <NotFound />
  }
}
