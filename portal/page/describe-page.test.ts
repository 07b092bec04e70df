// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { setPage } from '../testing/set-page'
import { describePage } from './describe-page'
import { formPages, otherPages } from './describe-page.cases'
import { isNotFound, offerIdIn } from './offer-address'

describe('describePage', () => {
  it.each(formPages)('takes $name for the form', ({ html, url, page }) => {
    setPage(html)
    expect(describePage(document, new URL(url))).toEqual(page)
  })

  it.each(otherPages)('does not take $name for the form', ({ html, url, page }) => {
    setPage(html)
    const found = describePage(document, new URL(url))
    expect(found).toMatchObject(page)
    expect(found.kind).not.toBe('co-sell')
  })
})

const guid = '347ac5b5-6a89-44c8-84e0-1f191c172346'

describe('offerIdIn', () => {
  it.each([
    `/en-us/dashboard/commercial-marketplace/offers/${guid}/overview`,
    `/dashboard/commercial-marketplace/offers/${guid}`,
    `/zh-cn/dashboard/commercial-marketplace/offers/${guid.toUpperCase()}/x`,
    `/dashboard/v2/marketplace-offers/commercial-marketplace/offers/${guid}/technicalconfiguration`,
    `/dashboard/v2/marketplace-offers/office/products/${guid}/overview`,
    `/en-us/dashboard/commercial-marketplace/offers/${guid}/plans/6c857ee2-a3b2-4493-a782-aa1def50ca5a/setup`,
  ])('finds the offer in %s', path => expect(offerIdIn(new URL(path, 'https://partner.microsoft.com'))).toBe(guid))

  it.each([
    '/en-us/dashboard/commercial-marketplace/overview',
    '/dashboard/marketplace-offers/contoso.lab',
    `/docs/offers/${guid}`,
    `/dashboard/customers/${guid}/offers`,
    '/dashboard/commercial-marketplace/offers/2118022800000041745/overview',
    '/',
  ])('finds none in %s', path => expect(offerIdIn(new URL(path, 'https://partner.microsoft.com'))).toBeUndefined())
})

describe('isNotFound', () => {
  it('knows where a lapsed session lands', () => {
    expect(isNotFound(new URL('https://partner.microsoft.com/en-us/dashboard/product/NotFound?locationHref=x'))).toBe(
      true,
    )
    expect(isNotFound(new URL('https://partner.microsoft.com/en-us/dashboard/home'))).toBe(false)
  })
})
