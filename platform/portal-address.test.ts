import { expect, test } from 'vitest'
import { isPageOfOffer, offerAddress, portalHome } from './portal-address'

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const other = '9b2d7f16-0000-4000-8000-0123456789ab'
const portal = 'https://partner.microsoft.com'

test.each([
  [`${portal}/dashboard/commercial-marketplace/offers/${id}/overview`, true],
  [`${portal}/en-us/dashboard/commercial-marketplace/offers/${id}/cosell?x=1#y`, true],
  [`${portal}/en-us/dashboard/commercial-marketplace/offers/${id.toUpperCase()}/plans/${other}/setup`, true],
  [`${portal}/dashboard/v2/marketplace-offers/commercial-marketplace/offers/${id}/technicalconfiguration`, true],
  [`${portal}/dashboard/commercial-marketplace/offers/${other}/overview`, false],
  [`${portal}/dashboard/home?offer=${id}`, false],
  [`https://partner.microsoft.com.example.org/offers/${id}/overview`, false],
  [`http://partner.microsoft.com/offers/${id}/overview`, false],
  ['about:blank', false],
  ['not an address', false],
  [undefined, false],
])('%s: %s', (address, is) => {
  expect(isPageOfOffer(address, id)).toBe(is)
})

test('a solution’s name is no address', () => {
  expect(isPageOfOffer(`${portal}/dashboard/home`, 'home')).toBe(false)
  expect(offerAddress('../../evil?x=')).toBe(portalHome)
})

test('an offer’s overview', () => {
  expect(offerAddress(id)).toBe(`${portal}/dashboard/commercial-marketplace/offers/${id}/overview`)
})
