import { readdirSync, statSync } from 'node:fs'
import os from 'node:os'
import process from 'node:process'
import { findBrowsers } from './find-browser.mjs'
import { run, runTool, SetupError } from './project.mjs'

/** @typedef {import('./find-browser.mjs').Browser} Browser */

/** @returns {import('./find-browser.mjs').Machine} */
const thisMachine = () => ({
  platform: process.platform,
  env: process.env,
  home: os.homedir(),
  isFile: file => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
  list: folder => (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []),
})

/** Whether Chromium's sandbox refuses to run here: it does for root on Linux. */
export const mustRunUnsandboxed = () => process.platform === 'linux' && process.getuid?.() === 0

/**
 * Whether a browser starts at all: one without its libraries does not, nor Ubuntu's stand-in for the snap. On Windows it cannot be
 * asked without opening a window.
 * @param {Browser} browser
 */
async function starts({ path: file }) {
  return process.platform === 'win32' || (await run(file, ['--version'], { quiet: true, timeout: 10_000 })).code === 0
}

/**
 * The first usable browser on this machine. A person's own choice is taken at their word.
 * @param {string} [named]
 * @returns {Promise<Browser | undefined>}
 */
export async function usableBrowser(named) {
  const { found, wrong } = findBrowsers(thisMachine(), named)
  if (wrong) {
    throw new SetupError(
      `There is no browser at ${wrong.file} (from ${wrong.from}). Give the path of a Chromium, Chrome for Testing or Edge program file.`,
    )
  }
  for (const browser of found) if (await starts(browser)) return browser
  return undefined
}

/**
 * A usable browser; where there is none, tries to get one. Branded Chrome is taken only when no other can be had.
 * @param {(line: string) => void} say
 * @param {string} [named]
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser(say, named) {
  const first = await usableBrowser(named)
  if (first && (named || process.env.CHROME_PATH || !first.branded)) return first
  say(
    `${first ? 'Only branded Chrome was found, which may refuse the extension' : 'No browser was found'}. Looking for a Chromium to install ...`,
  )
  for (const obtain of [installDebianBrowser, downloadBrowser]) {
    await obtain(say)
    const browser = await usableBrowser()
    if (browser && !browser.branded) return browser
  }
  if (first) return first
  throw new SetupError(
    [
      'No Chromium-family browser was found, and none could be installed.',
      '',
      'Install one of these, then run the command again:',
      '  Chromium            Debian, Ubuntu: apt-get install chromium · macOS: brew install --cask chromium',
      '  Microsoft Edge      https://www.microsoft.com/edge',
      '  Chrome for Testing  npx playwright install chromium',
      '',
      'A browser in another place: set CHROME_PATH, or say "npm start -- --browser /path/to/chromium".',
    ].join('\n'),
  )
}

/**
 * On Debian and Ubuntu, as root: the system's own Chromium, which brings its libraries along.
 * @param {(line: string) => void} say
 */
async function installDebianBrowser(say) {
  if (!mustRunUnsandboxed() || !thisMachine().isFile('/usr/bin/apt-get')) return
  say('Installing Chromium with apt-get ...')
  const options = { quiet: true, timeout: 600_000, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-qq'], options)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
}

/**
 * Chrome for Testing from Playwright, where its servers can be reached.
 * @param {(line: string) => void} say
 */
async function downloadBrowser(say) {
  say('Downloading Chrome for Testing with Playwright ...')
  const libraries = mustRunUnsandboxed() ? ['--with-deps'] : []
  await runTool('@playwright/test', 'playwright', ['install', '--no-shell', ...libraries, 'chromium'], {
    quiet: true,
    timeout: 300_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  })
}
