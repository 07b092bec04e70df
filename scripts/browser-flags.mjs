import { mustRunUnsandboxed } from './browser.mjs'

/** The portal's real host, which the practice server stands in for. */
export const portalHost = 'partner.microsoft.com'

/** @param {string} offerId */
export const coSellAddress = offerId =>
  `https://${portalHost}/en-us/dashboard/commercial-marketplace/offers/${offerId}/cosell`

/**
 * What makes a browser take the practice server for the portal and reach nothing else: the portal's name leads to the local
 * server, every other name leads nowhere, and only the server's own certificate is trusted beside the usual ones.
 * @param {{ port: number, spki: string }} server
 */
export const practiceFlags = ({ port, spki }) => [
  `--host-resolver-rules=MAP ${portalHost} 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
  `--ignore-certificate-errors-spki-list=${spki}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  ...(mustRunUnsandboxed() ? ['--no-sandbox'] : []),
]

/**
 * Loads our build as the only extension.
 * @param {string} folder
 */
export const extensionFlags = folder => [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]
