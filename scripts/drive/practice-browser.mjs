import { extensionFlags, practiceFlags } from '../browser-flags.mjs'
import { extensionIdOf } from '../open-browser.mjs'

/**
 * @typedef {object} PracticeBrowser
 * @property {import('@playwright/test').BrowserContext} context
 * @property {string} extensionId
 * @property {(page: string) => string} ours address of a page of the extension
 */

/**
 * @typedef {object} LaunchOptions
 * @property {import('@playwright/test').BrowserType} chromium
 * @property {string} browserPath
 * @property {string} profile
 * @property {{ port: number, spki: string }} server
 * @property {string} [extension] folder of the build; left out: no extension
 * @property {string[]} [flags]
 * @property {import('@playwright/test').ViewportSize} [viewport]
 */

/** The portal's pictures of 2021 were taken at this width; the panel's usual width is 380. */
export const pageViewport = { width: 1302, height: 768 }

/**
 * Starts a headless browser on a profile, with the practice portal behind its real address.
 * @param {LaunchOptions} options
 * @returns {Promise<PracticeBrowser>}
 */
export async function launchPractice({
  chromium,
  browserPath,
  profile,
  server,
  extension,
  flags = [],
  viewport = pageViewport,
}) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    headless: true,
    viewport,
    colorScheme: 'light',
    locale: 'en-US',
    // The extension speaks the browser's language, which on Linux is the environment's.
    env: { ...process.env, LANGUAGE: 'en_US' },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...practiceFlags(server), ...(extension ? extensionFlags(extension) : []), ...flags],
  })
  const extensionId = extension ? extensionIdOf(extension) : ''
  return { context, extensionId, ours: page => `chrome-extension://${extensionId}/${page}` }
}
