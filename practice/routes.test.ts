import { describe, expect, it } from 'vitest'
import { articlePath, offerPath, offersPath, redirectOf, routeOf, solutionsPath } from './routes'

const guid = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'
const at = (path: string) => new URL(path, 'https://partner.microsoft.com')

describe('routeOf', () => {
  it.each([
    `/en-us/dashboard/commercial-marketplace/offers/${guid}/cosell`,
    `/dashboard/commercial-marketplace/offers/${guid}/cosell`,
    `/pl-pl/dashboard/commercial-marketplace/offers/${guid}/cosell/`,
    `/dashboard/v2/marketplace-offers/commercial-marketplace/offers/${guid}/cosell`,
    `/en-us/dashboard/commercial-marketplace/offers/${guid.toUpperCase()}/cosell?tab=1#documents`,
  ])('finds the co-sell page at %s', path => {
    expect(routeOf(at(path))).toEqual({ page: 'offer', guid, slug: 'cosell' })
  })

  it.each([
    [offersPath, { page: 'offers' }],
    ['/dashboard/commercial-marketplace/offers', { page: 'offers' }],
    ['/dashboard/marketplace-offers/overview', { page: 'offers' }],
    [articlePath, { page: 'article' }],
    ['/dashboard/v2/home', { page: 'section', name: 'home' }],
    [solutionsPath, { page: 'referrals', view: 'solutions' }],
    ['/dashboard/v2/referrals/v3/cosell/solutions', { page: 'referrals', view: 'solutions' }],
    ['/en-us/dashboard/referrals/v2/leads', { page: 'referrals', view: 'leads' }],
    ['/en-us/dashboard/referrals', { page: 'referrals', view: 'overview' }],
    ['/en-us/dashboard/referrals/v2/cosell', { page: 'not-found' }],
    ['/en-us/dashboard/constructor', { page: 'not-found' }],
    [`/en-us/dashboard/commercial-marketplace/offers/${guid}/nothing`, { page: 'not-found' }],
    ['/en-us/dashboard/commercial-marketplace/offers/not-a-guid/cosell', { page: 'not-found' }],
    ['/elsewhere', { page: 'not-found' }],
  ])('takes %s for what it is', (path, route) => {
    expect(routeOf(at(path))).toEqual(route)
  })
})

describe('redirectOf', () => {
  it('sends the root to the offers, and everything to the sign-in page while signed out', () => {
    const page = at(offerPath(guid, 'cosell'))
    expect(redirectOf(at('/'), false)).toBe(offersPath)
    expect(redirectOf(page, false)).toBeNull()
    const signIn = at(redirectOf(page, true) ?? '')
    expect(signIn.pathname).toBe('/en-us/dashboard/product/NotFound')
    expect(redirectOf(signIn, true)).toBeNull()
    expect(routeOf(signIn)).toEqual({ page: 'signed-out', returnTo: page.pathname })
  })

  it.each(['https://example.com/x', '//example.com', 'javascript:alert(1)', '/en-us/dashboard/product/NotFound', ''])(
    'returns to the offers rather than to %j',
    target => {
      const url = at(`/en-us/dashboard/product/NotFound?locationHref=${encodeURIComponent(target)}`)
      expect(routeOf(url)).toEqual({ page: 'signed-out', returnTo: offersPath })
    },
  )
})
