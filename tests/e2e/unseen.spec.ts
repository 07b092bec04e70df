import type { Page } from '@playwright/test'
import { fieldService } from '@/practice/offers'
import { expect, test } from './fixtures'
import { hostName } from './support/hints'

const files = ['form.js', 'on-request.js']

/** What the page itself gets from an address, each way that a script of it can try. */
const tried = (page: Page, address: string) =>
  page.evaluate(async url => {
    const attempts = {
      fetch: () => fetch(url),
      'fetch, unread': () => fetch(url, { mode: 'no-cors' }),
      // One that was loaded may throw in the page's world: it is not made for it.
      import: () =>
        import(url).catch(error => {
          if (String(error).includes('Failed to fetch')) throw error
        }),
      preload: () =>
        new Promise((resolve, reject) => {
          const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href: url })
          link.addEventListener('load', resolve)
          link.addEventListener('error', reject)
          document.head.append(link)
        }),
    }
    const outcomes: Record<string, boolean> = {}
    for (const [name, attempt] of Object.entries(attempts))
      outcomes[name] = await attempt().then(
        () => true,
        () => false,
      )
    return outcomes
  }, address)

const none = { fetch: false, 'fetch, unread': false, import: false, preload: false }

test('the page cannot load what we load into it, nor tell by it that we are there', async ({ session }) => {
  const loaded: string[] = []
  session.context.on('request', request => request.url().endsWith('/form.js') && loaded.push(request.url()))
  const page = await session.openOffer(fieldService.guid)
  await expect(page.locator(hostName)).toHaveCount(1)

  // The attempts can succeed at all: under the address that the browser told our script.
  const dynamic = loaded.find(url => !url.includes(session.extensionId)) ?? ''
  expect(await tried(page, dynamic)).toEqual({ fetch: true, 'fetch, unread': true, import: true, preload: true })

  for (const file of [...files, 'content-scripts/every-page.js', 'manifest.json'])
    expect(await tried(page, `chrome-extension://${session.extensionId}/${file}`), file).toEqual(none)
  expect(await tried(page, `chrome-extension://${'a'.repeat(32)}/form.js`)).toEqual(none)

  // Each refusal is an error in the page's console, and nothing else is there.
  const refusals = session.trouble.splice(0)
  expect(
    refusals.filter(line => !/Denying load of|Failed to load resource|chrome-extension:\/\/invalid/.test(line)),
  ).toEqual([])
})

test('the page is not told of what we load into it', async ({ session }) => {
  await session.context.addInitScript(() => {
    const names: string[] = []
    Object.assign(window, { seenByPage: names })
    const note = (list: PerformanceObserverEntryList) => names.push(...list.getEntries().map(({ name }) => name))
    new PerformanceObserver(note).observe({ type: 'resource', buffered: true })
  })
  const page = await session.openOffer(fieldService.guid)
  await expect(page.locator(hostName)).toHaveCount(1)
  const seen = await page.evaluate(() => [
    ...(window as unknown as { seenByPage: string[] }).seenByPage,
    ...performance.getEntries().map(({ name }) => name),
    ...[...document.querySelectorAll('script, link')].map(element => element.outerHTML),
  ])
  expect(seen.some(name => name.includes('https://'))).toBe(true)
  expect(seen.filter(name => name.includes('extension'))).toEqual([])
})
