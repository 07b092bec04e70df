import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { extensionFlags, practiceFlags } from './browser-flags.mjs'
import { speakDevTools } from './devtools-pipe.mjs'
import { SetupError } from './project.mjs'

/**
 * The id that Chromium gives an unpacked extension: the first 16 bytes of its path's SHA-256, in letters a to p.
 * @param {string} folder absolute path
 */
export function extensionIdOf(folder) {
  const bytes = process.platform === 'win32' ? Buffer.from(folder, 'utf16le') : folder
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return [...hex].map(digit => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('')
}

/**
 * @typedef {object} OpenOptions
 * @property {import('./find-browser.mjs').Browser} browser
 * @property {string} extension folder of the build
 * @property {string} profile
 * @property {{ port: number, spki: string }} server
 * @property {string} address the first page
 */

/**
 * Opens a visible browser on one page with the extension, and makes sure that the extension is there before the page is.
 * @param {OpenOptions} options
 * @returns {Promise<{ closed: Promise<void>, close: () => Promise<void> }>}
 */
export async function openBrowser({ browser, extension, profile, server, address }) {
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--hide-crash-restore-bubble',
      // Without it a bar at the top warns of the very flags that keep the practice portal on this machine.
      '--test-type',
      '--start-maximized',
      ...extensionFlags(extension),
      ...practiceFlags(server),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  )
  let complaints = ''
  child.stderr?.on('data', chunk => {
    complaints = (complaints + chunk).slice(-4000)
  })
  /** @type {Promise<void>} */
  const closed = new Promise(resolve => {
    child.once('close', () => resolve())
    child.once('error', error => {
      complaints += error.message
      resolve()
    })
  })
  const devTools = speakDevTools(
    /** @type {import('node:stream').Writable} */ (child.stdio[3]),
    /** @type {import('node:stream').Readable} */ (child.stdio[4]),
  )
  const close = async () => {
    devTools.send('Browser.close').catch(() => {})
    const ended = await Promise.race([closed.then(() => true), wait(5000, false, { ref: false })])
    if (!ended) child.kill('SIGKILL')
  }
  try {
    await requireExtension(devTools, extension, browser)
    await openPage(devTools, address)
  } catch (error) {
    await close()
    if (error instanceof SetupError) throw error
    throw new SetupError(`${browser.name} (${browser.path}) ${whyNot(error, child.exitCode, complaints)}`)
  }
  return { closed, close }
}

/**
 * @param {unknown} error
 * @param {number | null} exitCode
 * @param {string} complaints what the browser wrote to its standard error
 */
function whyNot(error, exitCode, complaints) {
  if (exitCode === 0) return 'is open already with the practice profile. Close that window, then run the command again.'
  const lines = complaints.split('\n').filter(line => line.trim() && !line.includes(':ERROR:dbus/'))
  return [`did not start: ${error instanceof Error ? error.message : error}`, ...lines.slice(-5)].join('\n')
}

/**
 * Waits for the extension's service worker. A browser that ignored --load-extension is asked to load the folder in another way.
 * @param {import('./devtools-pipe.mjs').DevTools} devTools
 * @param {string} extension
 * @param {import('./find-browser.mjs').Browser} browser
 */
async function requireExtension(devTools, extension, browser) {
  const address = `chrome-extension://${extensionIdOf(realpathSync(extension))}/`
  const isThere = async () => {
    const { targetInfos } = await devTools.send('Target.getTargets')
    return targetInfos.some((/** @type {{ url: string }} */ { url }) => url.startsWith(address))
  }
  if (await within(3000, isThere)) return
  const refusal = await devTools.send('Extensions.loadUnpacked', { path: extension }).then(
    () => undefined,
    (/** @type {Error} */ error) => error,
  )
  if (!refusal && (await within(5000, isThere))) return
  throw new SetupError(
    [
      `${browser.name} (${browser.path}) started without the extension.`,
      'Google Chrome ignores --load-extension from version 137 on; a policy of your organisation may forbid it too.',
      '',
      'Use Chromium, Chrome for Testing or Edge: "npm start -- --browser /path/to/it" or set CHROME_PATH.',
      `Or load it by hand: chrome://extensions, Developer mode, "Load unpacked", folder ${extension}`,
    ].join('\n'),
  )
}

/**
 * @param {number} milliseconds
 * @param {() => Promise<boolean>} test
 */
async function within(milliseconds, test) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await wait(100)) if (await test()) return true
  return false
}

/**
 * Shows the address in the browser's one blank tab.
 * @param {import('./devtools-pipe.mjs').DevTools} devTools
 * @param {string} address
 */
async function openPage(devTools, address) {
  const { targetInfos } = await devTools.send('Target.getTargets')
  const blank = targetInfos.find(
    (/** @type {{ type: string, url: string }} */ { type, url }) => type === 'page' && url === 'about:blank',
  )
  if (!blank) return void (await devTools.send('Target.createTarget', { url: address }))
  const { sessionId } = await devTools.send('Target.attachToTarget', { targetId: blank.targetId, flatten: true })
  await devTools.send('Page.navigate', { url: address }, sessionId)
  await devTools.send('Target.detachFromTarget', { sessionId })
}
