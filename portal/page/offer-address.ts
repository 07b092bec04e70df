/** The portal's path with or without a language and `v2/`, as recorded from 2020 to 2026. */
const dashboard = /^\/(?:[a-z]{2,3}-[a-z]{2,4}\/)?dashboard\//i
const offer = /\/(?:offers|products)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i
/** Where a lapsed session or a wrong tenant ends up. */
const notFound = /\/notfound\/?$/i

/** The GUID of the offer that an address of the portal names, in lower case. */
export function offerIdIn({ pathname }: URL): string | undefined {
  return dashboard.test(pathname) ? offer.exec(pathname)?.[1]?.toLowerCase() : undefined
}

export const isNotFound = ({ pathname }: URL): boolean => dashboard.test(pathname) && notFound.test(pathname)
