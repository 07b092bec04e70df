import { describe, expect, it } from 'vitest'
import { findBrowsers, type Machine } from './find-browser.mjs'

interface Case {
  name: string
  platform?: NodeJS.Platform
  env?: Record<string, string>
  files: string[]
  named?: string
  /** Paths in the order in which they are to be tried; branded ones marked with `!`. */
  expected: string[]
}

const home = '/home/ada'
const playwright = `${home}/.cache/ms-playwright`
const windows = { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local', PROGRAMFILES: 'C:\\Program Files' }

const cases: Case[] = [
  { name: 'an empty machine', files: [], expected: [] },
  { name: 'Chromium of Debian', files: ['/usr/bin/chromium'], expected: ['/usr/bin/chromium'] },
  {
    name: 'Chromium on the path only',
    env: { PATH: '/opt/tools:/usr/bin' },
    files: ['/opt/tools/chromium'],
    expected: ['/opt/tools/chromium'],
  },
  {
    name: 'everything at once: Chromium first, branded Chrome last',
    files: [
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/usr/bin/chromium-browser',
      `${playwright}/chromium-1255/chrome-linux64/chrome`,
    ],
    expected: [
      '/usr/bin/chromium-browser',
      `${playwright}/chromium-1255/chrome-linux64/chrome`,
      '/opt/microsoft/msedge/msedge',
      '!/opt/google/chrome/chrome',
    ],
  },
  {
    name: "Playwright's newest Chromium, and never its headless shell",
    files: [
      `${playwright}/chromium-999/chrome-linux/chrome`,
      `${playwright}/chromium-1255/chrome-linux64/chrome`,
      `${playwright}/chromium_headless_shell-1255/chrome-linux64/chrome`,
    ],
    expected: [`${playwright}/chromium-1255/chrome-linux64/chrome`, `${playwright}/chromium-999/chrome-linux/chrome`],
  },
  {
    name: "Playwright's and Puppeteer's folders in other places",
    env: { PLAYWRIGHT_BROWSERS_PATH: '/pw', PUPPETEER_CACHE_DIR: '/pp' },
    files: ['/pw/chromium-1255/chrome-linux/chrome', '/pp/chrome/linux-131.0.6778.204/chrome-linux64/chrome'],
    expected: ['/pw/chromium-1255/chrome-linux/chrome', '/pp/chrome/linux-131.0.6778.204/chrome-linux64/chrome'],
  },
  {
    name: 'a browser that a person named, and no other',
    named: '/opt/mine/chrome',
    files: ['/opt/mine/chrome', '/usr/bin/chromium'],
    expected: ['/opt/mine/chrome'],
  },
  {
    name: 'CHROME_PATH',
    env: { CHROME_PATH: '/opt/google/chrome/chrome' },
    files: ['/opt/google/chrome/chrome', '/usr/bin/chromium'],
    expected: ['/opt/google/chrome/chrome'],
  },
  {
    name: 'the command line before CHROME_PATH',
    env: { CHROME_PATH: '/usr/bin/chromium' },
    named: '/usr/bin/google-chrome',
    files: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    expected: ['!/usr/bin/google-chrome'],
  },
  {
    name: 'macOS',
    platform: 'darwin',
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      `${home}/Library/Caches/ms-playwright/chromium-1255/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    ],
    expected: [
      `${home}/Library/Caches/ms-playwright/chromium-1255/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      '!/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  {
    name: 'Windows',
    platform: 'win32',
    env: windows,
    files: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\ada\\AppData\\Local\\ms-playwright\\chromium-1255\\chrome-win64\\chrome.exe',
    ],
    expected: [
      'C:\\Users\\ada\\AppData\\Local\\ms-playwright\\chromium-1255\\chrome-win64\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      '!C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
]

const machine = ({ platform = 'linux', env = {}, files }: Pick<Case, 'platform' | 'env' | 'files'>): Machine => {
  const separator = platform === 'win32' ? '\\' : '/'
  return {
    platform,
    env,
    home,
    isFile: file => files.includes(file),
    list: folder => {
      const inside = files.filter(file => file.startsWith(folder + separator))
      return [...new Set(inside.map(file => file.slice(folder.length + 1).split(separator)[0] ?? ''))]
    },
  }
}

describe('findBrowsers', () => {
  it.each(cases)('$name', ({ named, expected, ...rest }) => {
    const { found, wrong } = findBrowsers(machine(rest), named)
    expect(wrong).toBeUndefined()
    expect(found.map(({ path, branded }) => (branded ? '!' : '') + path)).toEqual(expected)
  })

  it.each([
    ['--browser', '/nowhere/chrome', {}],
    ['CHROME_PATH', undefined, { CHROME_PATH: '/nowhere/chrome' }],
  ])('says that what %s names is not there, and takes no other', (from, named, env) => {
    expect(findBrowsers(machine({ env, files: ['/usr/bin/chromium'] }), named)).toEqual({
      found: [],
      wrong: { file: '/nowhere/chrome', from },
    })
  })
})
