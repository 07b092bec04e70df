import { readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type BrowserContext, type CDPSession, chromium, expect, type Page, type Worker } from '@playwright/test'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { coSellForm } from '@/scripts/drive/co-sell-form.mjs'
import { launchPractice } from '@/scripts/drive/practice-browser.mjs'
import { extensionFolder } from '@/scripts/project.mjs'
import { sidePanelOf } from './side-panel'
import { watchForTrouble } from './trouble'

export interface SessionOptions {
  browserPath: string
  profile: string
  server: { port: number; spki: string }
  /** Without it the page is as the portal made it. */
  withExtension?: boolean
}

/** The portal's page with a person at it. */
export type Portal = Page & { form: ReturnType<typeof coSellForm> }

/** One run of the browser on a profile. */
export interface Session {
  context: BrowserContext
  extensionId: string
  /** What must not happen: requests elsewhere, uncaught errors. */
  trouble: string[]
  /** Opens an offer's co-sell tab. */
  openOffer(offerId: string): Promise<Portal>
  open(address: string): Promise<Portal>
  /** The side panel's page for one offer, in a tab of its own. */
  openPanel(offerId: string): Promise<Page>
  openPopup(): Promise<Page>
  openOptions(): Promise<Page>
  /** The browser's own side panel, which somebody has opened. */
  sidePanel(): Promise<Page>
  worker(): Promise<Worker>
  /** Ends the extension's service worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>
  /** The whole browser's DevTools session. */
  devTools(): Promise<CDPSession>
  close(): Promise<void>
  /** Ends the browser without a chance to finish anything. */
  kill(): Promise<void>
}

export async function startSession({
  browserPath,
  profile,
  server,
  withExtension = true,
}: SessionOptions): Promise<Session> {
  const { context, extensionId, ours } = await launchPractice({
    chromium,
    browserPath,
    profile,
    server,
    ...(withExtension && { extension: extensionFolder }),
    flags: ['--remote-debugging-port=0', '--enable-unsafe-extension-debugging'],
  })
  const trouble = watchForTrouble(context, extensionId)
  const closers: (() => Promise<void>)[] = []
  const [blank] = context.pages()

  const open = async (address: string): Promise<Portal> => {
    const page = blank?.url() === 'about:blank' ? blank : await context.newPage()
    await page.goto(address)
    return Object.assign(page, { form: coSellForm(page) })
  }
  const openOurs = async (file: string) => {
    const page = await context.newPage()
    await page.setViewportSize({ width: 380, height: 900 })
    await page.goto(ours(file))
    return page
  }
  const devTools = async () => {
    const browser = context.browser()
    if (!browser) throw new Error('A persistent context without its browser')
    return browser.newBrowserCDPSession()
  }
  const close = async () => {
    for (const closer of closers.splice(0)) await closer()
    await context.close()
  }

  return {
    context,
    extensionId,
    trouble,
    open,
    openOffer: offerId => open(coSellAddress(offerId)),
    openPanel: offerId => openOurs(`sidepanel.html?offer=${encodeURIComponent(offerId)}`),
    openPopup: () => openOurs('popup.html'),
    openOptions: () => openOurs('options.html'),
    sidePanel: async () => {
      const { page, disconnect } = await sidePanelOf(await debuggingPort(profile), extensionId)
      closers.push(disconnect)
      return page
    },
    worker: async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'),
    stopWorker: async () => {
      const session = await devTools()
      const workers = async () => {
        const { targetInfos } = await session.send('Target.getTargets')
        return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
      }
      const stop = async () => {
        for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId })
        // Longer than the page waits before it sends what it has just read: that would wake it.
        await setTimeout(1000)
        return (await workers()).length
      }
      await expect.poll(stop).toBe(0)
    },
    devTools,
    close,
    kill: async () => {
      const pid = Number((await readlink(path.join(profile, 'SingletonLock'))).split('-').at(-1))
      const gone = new Promise<void>(resolve => context.once('close', () => resolve()))
      process.kill(pid, 'SIGKILL')
      await gone
    },
  }
}

/** The port that the browser chose for --remote-debugging-port=0; it writes it into its profile. */
async function debuggingPort(profile: string): Promise<number> {
  const text = await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8')
  return Number(text.split('\n')[0])
}
