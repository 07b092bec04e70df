/** Which page an address stands for, and the addresses of the pages. Forms of address as recorded from 2020 to 2026. */

export const offerSlugs = [
  'overview',
  'setup',
  'properties',
  'listing',
  'availability',
  'technicalconfiguration',
  'plans',
  'cosell',
  'cspreselleraudience',
  'supplementalcontent',
  'history',
  'review',
] as const
export type OfferSlug = (typeof offerSlugs)[number]

/** Pages of the Referrals workspace, with what stands for them in the address. The Solutions page's address is a guess, and names no offer. */
export const referralsViews = {
  overview: 'overview',
  'business-profiles': 'businessprofiles',
  leads: 'leads',
  solutions: 'cosell/solutions',
  opportunities: 'cosell/opportunities',
} as const
export type ReferralsView = keyof typeof referralsViews

export type Route =
  | { page: 'offers' }
  | { page: 'offer'; guid: string; slug: OfferSlug }
  | { page: 'referrals'; view: ReferralsView }
  | { page: 'article' }
  | { page: 'section'; name: string }
  | { page: 'signed-out'; returnTo: string }
  | { page: 'not-found' }

const base = '/en-us/dashboard'
const signInPage = 'product/NotFound'
export const offersPath = `${base}/commercial-marketplace/overview`
export const articlePath = `${base}/learn/co-sell`
export const offerPath = (guid: string, slug: OfferSlug): string =>
  `${base}/commercial-marketplace/offers/${guid}/${slug}`
export const referralsPath = (view: ReferralsView): string => `${base}/referrals/v2/${referralsViews[view]}`
export const solutionsPath = referralsPath('solutions')
export const sectionPath = (name: string): string => `${base}/${name}`

/** Parts of the portal that the menus lead to and that hold nothing here. */
export const sections: Readonly<Record<string, string>> = {
  home: 'Home',
  csp: 'CSP',
  mpn: 'MPN',
  referrals: 'Referrals',
  incentives: 'Incentives',
  'marketplace-rewards': 'Marketplace Rewards',
  analyze: 'Analyze',
  support: 'Support',
  'windows-xbox': 'Windows & Xbox',
  'internal-tools': 'Internal tools',
  proposals: 'Proposals',
}

const offersList = /^(?:marketplace-offers\/)?(?:commercial-marketplace\/(?:overview|offers)|overview)$/
const offerPage =
  /^(?:marketplace-offers\/)?commercial-marketplace\/offers\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([a-z]+)$/i

function referralsViewOf(rest: string): ReferralsView | undefined {
  if (rest === 'referrals') return 'overview'
  const name = /^referrals\/v[23]\/(.+)$/.exec(rest)?.[1]
  return (Object.keys(referralsViews) as ReferralsView[]).find(view => referralsViews[view] === name)
}

/** @param url with or without locale, `v2/` and `marketplace-offers/` before the rest. */
export function routeOf(url: URL): Route {
  const rest = /^\/(?:[a-z]{2}-[a-z]{2,4}\/)?dashboard\/(?:v2\/)?(.*?)\/?$/i.exec(url.pathname)?.[1]
  if (rest === undefined) return { page: 'not-found' }
  if (rest === signInPage) return { page: 'signed-out', returnTo: returnTo(url) }
  if (rest === 'learn/co-sell') return { page: 'article' }
  if (offersList.test(rest)) return { page: 'offers' }
  const view = referralsViewOf(rest)
  if (view) return { page: 'referrals', view }
  const [, guid, name] = offerPage.exec(rest) ?? []
  const slug = offerSlugs.find(known => known === name?.toLowerCase())
  if (guid && slug) return { page: 'offer', guid: guid.toLowerCase(), slug }
  return Object.hasOwn(sections, rest) ? { page: 'section', name: rest } : { page: 'not-found' }
}

/**
 * Where an address leads instead of being shown: the root to the list of offers, everything but the sign-in page to
 * that page while nobody is signed in. Null when it is shown.
 */
export function redirectOf(url: URL, signedOut: boolean): string | null {
  if (signedOut) {
    if (routeOf(url).page === 'signed-out') return null
    return `${base}/${signInPage}?locationHref=${encodeURIComponent(url.href)}`
  }
  return url.pathname === '/' ? offersPath : null
}

function returnTo(url: URL): string {
  const wanted = url.searchParams.get('locationHref')
  if (!wanted || !URL.canParse(wanted, url)) return offersPath
  const target = new URL(wanted, url)
  const ours = target.origin === url.origin && !target.pathname.endsWith(signInPage)
  return ours ? `${target.pathname}${target.search}` : offersPath
}
