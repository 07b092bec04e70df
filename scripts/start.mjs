import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { ensureBrowser } from './browser.mjs'
import { coSellAddress } from './browser-flags.mjs'
import { buildAll } from './build.mjs'
import { ensureDependencies, requireNode } from './dependencies.mjs'
import { openBrowser } from './open-browser.mjs'
import { fieldServiceId } from './practice-offers.mjs'
import { extensionFolder, root, run, runMain, toolNode } from './project.mjs'
import { help, readStartOptions } from './start-options.mjs'

/*
 * `npm start`. Runs on the machine's own Node with nothing installed, so everything that needs a dependency is imported after the
 * set-up, or runs in a process of its own.
 */

const profile = path.join(root, '.practice', 'profile')
const say = (/** @type {string} */ line) => console.log(line)

const canShowWindows = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

await runMain(async () => {
  requireNode()
  const options = readStartOptions(process.argv.slice(2))
  if (options.help) return say(help)

  await ensureDependencies(say)
  const browser = await ensureBrowser(say, options.browser)
  say('Building the extension and the practice portal ...')
  await buildAll()

  if (options.tour || !canShowWindows()) {
    if (!options.tour) say('No display here, so the tour runs without a window.')
    return await runTour(browser.path, options)
  }
  await practise(browser, options)
})

/**
 * @param {string} browserPath
 * @param {import('./start-options.mjs').StartOptions} options
 */
async function runTour(browserPath, { out, port }) {
  const folder = path.resolve(out ?? path.join(root, '.practice', 'tour'))
  const { code } = await run(toolNode(), [path.join(root, 'scripts', 'tour.mjs'), browserPath, folder, String(port)])
  return code
}

/**
 * Opens the browser and waits until the person closes it or presses Ctrl+C.
 * @param {import('./find-browser.mjs').Browser} browser
 * @param {import('./start-options.mjs').StartOptions} options
 */
async function practise(browser, { port, reset }) {
  if (reset) await rm(profile, { recursive: true, force: true })
  await mkdir(profile, { recursive: true })
  const { servePractice } = await import('./serve-practice.mjs')
  const server = await servePractice(port)
  try {
    const address = coSellAddress(fieldServiceId)
    const window = await openBrowser({ browser, extension: extensionFolder, profile, server, address })
    say(`
  Page       ${address}
             (served from this machine, port ${server.port}; other addresses lead nowhere)
  Extension  ${extensionFolder}
  Profile    ${profile}
             (portal, drafts and answers stay in it; "npm start -- --reset" begins anew)
  Browser    ${browser.path}

The line at the lower right of the page opens the side panel. The extension's own button is behind the puzzle piece in the toolbar.
Close the browser or press Ctrl+C to end.`)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void window.close())
    await window.closed
    say('Closed.')
  } finally {
    await server.close()
  }
}
