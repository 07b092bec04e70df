import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, expect } from '@playwright/test'
import { startPracticeServer } from '@/practice/server.mjs'
import { usableBrowser } from '@/scripts/browser.mjs'
import { type Session, startSession } from './support/session'

type Server = Awaited<ReturnType<typeof startPracticeServer>>

interface PerTest {
  /** A fresh profile's folder. */
  profile: string
  /** Starts the browser on this test's profile; after it was closed, starts it again. */
  start(options?: { withExtension?: boolean }): Promise<Session>
  /** The browser, started once. */
  session: Session
}

interface PerWorker {
  server: Server
  browserPath: string
}

/** The test function of all specs. A test during which anything reached elsewhere, or threw uncaught, fails. */
export const test = base.extend<PerTest, PerWorker>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use) => {
      const server = await startPracticeServer()
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  browserPath: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const browser = await usableBrowser()
      if (!browser) throw new Error('No browser found. "npm test" gets one; CHROME_PATH names one.')
      await use(browser.path)
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  profile: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'cosell-profile-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ server, browserPath, profile }, use) => {
    const sessions: Session[] = []
    await use(async options => {
      const session = await startSession({ browserPath, profile, server, ...options })
      sessions.push(session)
      return session
    })
    for (const session of sessions) await session.close()
    expect(sessions.flatMap(({ trouble }) => trouble)).toEqual([])
  },
  session: async ({ start }, use) => {
    await use(await start())
  },
})

export { expect }
