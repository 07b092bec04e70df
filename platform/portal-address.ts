const portal = 'https://partner.microsoft.com'

/** Partner Center's start page. */
export const portalHome = `${portal}/dashboard/home`

/** An offer of the marketplace is known by a GUID in its address; a solution of 2023's Co-sell workspace by its name, which no address holds. */
const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Address of an offer's overview in Partner Center, or of the start page for an offer that no address names. */
export function offerAddress(offerId: string): string {
  return guid.test(offerId) ? `${portal}/dashboard/commercial-marketplace/offers/${offerId}/overview` : portalHome
}

/** Whether an address is that of one of the offer's pages. */
export function isPageOfOffer(address: string | undefined, offerId: string): boolean {
  if (!address || !guid.test(offerId) || !URL.canParse(address)) return false
  const { origin, pathname } = new URL(address)
  return origin === portal && pathname.toLowerCase().split('/').includes(offerId.toLowerCase())
}
