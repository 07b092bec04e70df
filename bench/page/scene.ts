import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { type BrowserContext, chromium, type Page } from '@playwright/test'

/** Where everything happens; `scripts/bench.mjs` sets it up. */
export interface Scene {
  browserPath: string
  /** What makes the browser take the practice portal for the real one. */
  flags: string[]
  /** What loads the extension. */
  extensionFlags: string[]
  /** How addresses of the extension's own scripts begin. */
  extensionOrigin: string
  /** Addresses of the co-sell form and of a page of the same offer that is none. */
  form: string
  otherPage: string
}

/** Two browsers on fresh profiles, so that measurements with and without the extension can take turns. */
export interface Browsers {
  version: string
  withExtension: BrowserContext
  without: BrowserContext
}

/** @throws {Error} when the bench was not started by `npm run bench` */
export function sceneAtHand(): Scene {
  const { BENCH_SCENE } = process.env
  if (!BENCH_SCENE)
    throw new Error('The page bench needs a browser and the practice portal: start it by "npm run bench".')
  return JSON.parse(BENCH_SCENE) as Scene
}

/** Starts both browsers, and ends them when the work is done or has failed. */
export async function inBrowsers<Result>(scene: Scene, work: (browsers: Browsers) => Promise<Result>): Promise<Result> {
  const profiles: string[] = []
  const contexts: BrowserContext[] = []
  const start = async (flags: string[]) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'cosell-bench-'))
    profiles.push(profile)
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: scene.browserPath,
      viewport: { width: 1302, height: 768 },
      locale: 'en-US',
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...scene.flags, ...flags],
    })
    contexts.push(context)
    return context
  }
  try {
    const withExtension = await start(scene.extensionFlags)
    const without = await start([])
    return await work({ withExtension, without, version: without.browser()?.version() ?? 'not known' })
  } finally {
    for (const context of contexts) await context.close()
    for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Does something in a new tab, which is closed afterwards. */
export async function inTab<Result>(context: BrowserContext, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await context.newPage()
  try {
    return await work(page)
  } finally {
    await page.close()
  }
}

/** The element that the extension draws its hints in. */
export const hintHost = 'cosell-checklist-hints'

/** Opens the form and waits until it rests, with its hints where there are any. */
export async function openForm(page: Page, { form }: Scene, hints: boolean): Promise<void> {
  await page.goto(form)
  await page.locator('.reference-url input').waitFor()
  if (hints) await page.locator(hintHost).waitFor({ state: 'attached' })
  await page.waitForTimeout(1500)
}
