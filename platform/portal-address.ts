/** The portal's own host, the only one this extension may touch. */
const portal = 'https://partner.microsoft.com'

/** The portal's pages, as a match pattern. */
export const portalPages = `${portal}/*`

/** Partner Center's start page. */
export const portalHome = `${portal}/dashboard/home`

/** An offer of the marketplace is known by a GUID in its address; a solution of 2023's Co-sell workspace by its name, which no address holds. */
const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Address of an offer's overview in Partner Center, or of the start page for an offer that no address names. */
export function offerAddress(offerId: string): string {
  return guid.test(offerId) ? `${portal}/dashboard/commercial-marketplace/offers/${offerId}/overview` : portalHome
}

/** Whether an address is one of the portal's. */
export function isPortalAddress(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && new URL(address).origin === portal
}

/** Whether an address is that of one of the offer's pages. */
export function isPageOfOffer(address: string | undefined, offerId: string): boolean {
  if (!address || !isPortalAddress(address) || !guid.test(offerId)) return false
  return new URL(address).pathname.toLowerCase().split('/').includes(offerId.toLowerCase())
}
