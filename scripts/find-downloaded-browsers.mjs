import path from 'node:path'

/** Where Playwright and Puppeteer unpack a browser, below one folder for each revision. */
const insideDownload = {
  linux: [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
  ],
  darwin: ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap(folder => [
    [folder, 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    [folder, 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ]),
  win32: [
    ['chrome-win64', 'chrome.exe'],
    ['chrome-win', 'chrome.exe'],
  ],
}

/**
 * Browsers that Playwright or Puppeteer have downloaded, newest first. Playwright's headless shell is not one: it has no extensions.
 * @param {import('./find-browser.mjs').Machine} machine
 */
export function downloadedBrowsers(machine) {
  const { platform, env, home } = machine
  const { join } = platform === 'win32' ? path.win32 : path.posix
  const caches =
    platform === 'win32'
      ? [env.LOCALAPPDATA ?? join(home, 'AppData', 'Local')]
      : [platform === 'darwin' ? join(home, 'Library', 'Caches') : join(env.XDG_CACHE_HOME ?? join(home, '.cache'))]
  const playwright = [env.PLAYWRIGHT_BROWSERS_PATH, ...caches.map(cache => join(cache, 'ms-playwright'))]
  const puppeteer = [env.PUPPETEER_CACHE_DIR, join(home, '.cache', 'puppeteer')].map(
    folder => folder && join(folder, 'chrome'),
  )
  const inside = insideDownload[platform === 'darwin' || platform === 'win32' ? platform : 'linux']
  return [
    ...revisions(machine, playwright, /^chromium-\d+$/),
    ...revisions(machine, puppeteer, /^(?:linux|mac|win)[^-]*-[\d.]+$/),
  ].flatMap(revision => inside.map(parts => join(revision, ...parts)))
}

/**
 * @param {import('./find-browser.mjs').Machine} machine
 * @param {(string | undefined)[]} folders
 * @param {RegExp} named
 */
function revisions(machine, folders, named) {
  const { join } = machine.platform === 'win32' ? path.win32 : path.posix
  return folders.flatMap(folder =>
    folder
      ? machine
          .list(folder)
          .filter(name => named.test(name))
          .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
          .map(name => join(folder, name))
      : [],
  )
}
