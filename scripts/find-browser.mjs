import path from 'node:path'
import { downloadedBrowsers } from './find-downloaded-browsers.mjs'

/**
 * @typedef {object} Machine what the search may look at; all of it can be given in a test
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(file: string) => boolean} isFile
 * @property {(folder: string) => string[]} list names in a folder, none when there is no such folder
 */

/**
 * @typedef {object} Browser
 * @property {string} path
 * @property {string} name
 * @property {boolean} branded Google's own Chrome: from version 137 on it takes no extension from the command line
 */

/** @typedef {{ name: string, branded?: boolean, files: string[] }} Place */

/**
 * The browsers on this machine that can be tried, best first: the one a person named, browsers that take an unpacked extension,
 * branded Chrome last.
 * @param {Machine} machine
 * @param {string} [named] from the command line
 * @returns {{ found: Browser[], wrong?: { file: string, from: string } }} `wrong`: a person named a file that is not there
 */
export function findBrowsers(machine, named) {
  for (const [from, file] of /** @type {const} */ ([
    ['--browser', named],
    ['CHROME_PATH', machine.env.CHROME_PATH],
  ])) {
    if (!file) continue
    if (!machine.isFile(file)) return { found: [], wrong: { file, from } }
    return { found: [{ path: file, name: path.basename(file), branded: isBranded(file) }] }
  }
  const found = places(machine).flatMap(({ name, branded = false, files }) =>
    files.filter(file => machine.isFile(file)).map(file => ({ path: file, name, branded })),
  )
  return { found: found.filter(({ path: file }, index) => found.findIndex(other => other.path === file) === index) }
}

/** @param {string} file */
const isBranded = file => /(?:google-chrome|Google Chrome|Google[/\\]Chrome)/.test(file) && !/for testing/i.test(file)

/**
 * @param {Machine} machine
 * @returns {Place[]}
 */
function places(machine) {
  if (machine.platform === 'darwin') return macPlaces(machine)
  if (machine.platform === 'win32') return windowsPlaces(machine)
  return linuxPlaces(machine)
}

/**
 * @param {Machine} machine
 * @returns {Place[]}
 */
function linuxPlaces(machine) {
  const folders = [...(machine.env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin'].filter(Boolean)
  const onPath = (/** @type {string[]} */ ...names) =>
    names.flatMap(name => folders.map(folder => path.posix.join(folder, name)))
  return [
    { name: 'Chromium', files: [...onPath('chromium', 'chromium-browser'), '/usr/lib/chromium/chromium'] },
    { name: 'Chrome for Testing', files: downloadedBrowsers(machine) },
    {
      name: 'Microsoft Edge',
      files: [...onPath('microsoft-edge', 'microsoft-edge-stable'), '/opt/microsoft/msedge/msedge'],
    },
    {
      name: 'Google Chrome',
      branded: true,
      files: [...onPath('google-chrome', 'google-chrome-stable'), '/opt/google/chrome/chrome'],
    },
  ]
}

/**
 * @param {Machine} machine
 * @returns {Place[]}
 */
function macPlaces(machine) {
  const application = (/** @type {string} */ name) =>
    ['/Applications', path.posix.join(machine.home, 'Applications')].map(folder =>
      path.posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    )
  return [
    { name: 'Chromium', files: application('Chromium') },
    {
      name: 'Chrome for Testing',
      files: [...application('Google Chrome for Testing'), ...downloadedBrowsers(machine)],
    },
    { name: 'Microsoft Edge', files: application('Microsoft Edge') },
    { name: 'Google Chrome', branded: true, files: application('Google Chrome') },
  ]
}

/**
 * @param {Machine} machine
 * @returns {Place[]}
 */
function windowsPlaces(machine) {
  const roots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap(name => machine.env[name] ?? [])
  const inRoots = (/** @type {string[]} */ ...parts) => roots.map(folder => path.win32.join(folder, ...parts))
  return [
    { name: 'Chromium', files: inRoots('Chromium', 'Application', 'chrome.exe') },
    { name: 'Chrome for Testing', files: downloadedBrowsers(machine) },
    { name: 'Microsoft Edge', files: inRoots('Microsoft', 'Edge', 'Application', 'msedge.exe') },
    { name: 'Google Chrome', branded: true, files: inRoots('Google', 'Chrome', 'Application', 'chrome.exe') },
  ]
}
