import type { Page } from '@playwright/test'
import { claimsDesk, fieldService } from '@/practice/offers'
import { offerPath } from '@/practice/routes'
import { portalHost } from '@/scripts/browser-flags.mjs'
import { solutions, solutionsAddress } from '@/scripts/drive/solutions.mjs'
import { expect, test } from './fixtures'
import { hostName } from './support/hints'
import { type TraceReader, traceReader } from './support/our-traces'

/** All that may be left of us on a page that is not the form: what tells that another page, or a newer script of ours, may have come. */
const wakes = [
  'document content-script-started',
  'document load',
  'document visibilitychange',
  'navigation currententrychange',
  'navigation navigatesuccess',
  'window click',
  'window focusin',
  'window hashchange',
  'window keydown',
  'window pageshow',
  'window popstate',
]

const overview = `https://${portalHost}${offerPath(claimsDesk.guid, 'overview')}`

/** Waits until nothing watches the page, longer than such a page is watched. */
async function expectRest(traces: TraceReader) {
  await expect.poll(() => traces.read(), { timeout: 60_000 }).toEqual({ observers: 0, listeners: wakes })
}

/** The page changes by itself, as portals do. */
const stir = (page: Page) =>
  page.evaluate(async () => {
    for (let count = 0; count < 20; count++) {
      document.body.append(document.createElement('p'))
      await new Promise(done => setTimeout(done, 50))
    }
  })

test('a page that is not the form is left alone once it has settled', async ({ session }) => {
  test.setTimeout(200_000)
  const page = await session.open(overview)
  const traces = await traceReader(page, session.extensionId)
  expect((await traces.read()).observers).toBeGreaterThan(0)
  await expectRest(traces)
  await traces.callsSinceLast()
  await stir(page)
  expect(await traces.callsSinceLast()).toBe(0)

  await page.form.goTo('Co-sell with Microsoft')
  await expect(page.locator(hostName)).toHaveCount(1)
  await stir(page)
  expect(await traces.callsSinceLast()).toBeGreaterThan(0)

  await page.form.goTo('Offer overview')
  await expect(page.locator(hostName)).toHaveCount(0)
  await expectRest(traces)
  await traces.callsSinceLast()
  await stir(page)
  expect(await traces.callsSinceLast()).toBe(0)
})

test('a form that opens without a navigation is seen after a rest', async ({ session }) => {
  test.setTimeout(200_000)
  const page = await session.open(solutionsAddress)
  const at = solutions(page)
  await expect.poll(() => at.rows()).toHaveLength(4)
  const traces = await traceReader(page, session.extensionId)
  await expectRest(traces)
  await at.openSolution('Contoso Claims Desk')
  await at.openPane('Listing')
  await expect(page.locator(hostName)).toHaveCount(1)
})

test('the form is watched as long as it is there', async ({ session }) => {
  test.setTimeout(200_000)
  const page = await session.openOffer(fieldService.guid)
  await expect(page.locator(hostName)).toHaveCount(1)
  const traces = await traceReader(page, session.extensionId)
  // Longer than another page is watched without a change.
  await page.waitForTimeout(32_000)
  expect((await traces.read()).observers).toBeGreaterThan(0)
  await traces.callsSinceLast()
  await stir(page)
  expect(await traces.callsSinceLast()).toBeGreaterThan(0)
})

/** Takes the form off the page, and leaves a button in its place. It comes back so many ms after that is pressed. */
const leaveButton = (page: Page, wait: number) =>
  page.evaluate(after => {
    const form = [...document.body.children]
    const button = document.createElement('div')
    button.tabIndex = 0
    button.textContent = 'Open'
    button.addEventListener('keydown', () => setTimeout(() => document.body.replaceChildren(...form), after))
    document.body.replaceChildren(button)
    button.focus()
  }, wait)

test('a form that comes 15 seconds after a key, without a sign of loading, is seen after a rest', async ({
  session,
}) => {
  test.setTimeout(200_000)
  const page = await session.openOffer(claimsDesk.guid)
  await expect(page.locator(hostName)).toHaveCount(1)
  const traces = await traceReader(page, session.extensionId)
  await leaveButton(page, 15_000)
  await expect(page.locator(hostName)).toHaveCount(0)
  await expectRest(traces)
  await page.keyboard.press('Enter')
  await expect(page.locator(hostName)).toHaveCount(1, { timeout: 30_000 })
})
