import { claimsDesk, fieldService } from '@/practice/offers'
import { articlePath, offerPath, offersPath } from '@/practice/routes'
import { portalHost } from '@/scripts/browser-flags.mjs'
import { expect, test } from './fixtures'
import { hintLayerOf, hostName } from './support/hints'

/** Pages that are not the form, though some speak of nothing else. */
const pages = [
  { name: 'Offer overview', path: offerPath(claimsDesk.guid, 'overview'), view: 'offer-page' },
  { name: 'Review and publish', path: offerPath(claimsDesk.guid, 'review'), view: 'offer-page' },
  { name: 'Properties', path: offerPath(claimsDesk.guid, 'properties'), view: 'offer-page' },
  { name: 'an article about co-sell', path: articlePath, view: 'portal-page' },
  { name: 'the list of offers', path: offersPath, view: 'portal-page' },
]

test('pages that are not the form get no hints, and the panel says why', async ({ session }) => {
  const page = await session.openOffer(claimsDesk.guid)
  const host = page.locator(hostName)
  await expect(host).toHaveCount(1)
  await (await hintLayerOf(page)).pressPanelButton()
  const panel = await session.sidePanel()
  const view = panel.locator('[data-view]')
  await expect(view).toHaveAttribute('data-view', 'checklist')

  for (const { name, path, view: expected } of pages) {
    await page.goto(`https://${portalHost}${path}`)
    await expect(view, name).toHaveAttribute('data-view', expected)
    await expect(host, name).toHaveCount(0)
    await expect(panel.locator('[data-requirement]'), name).toHaveCount(0)
    await expect(panel.getByRole('heading').first(), name).toBeVisible()
  }

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(view).toHaveAttribute('data-view', 'signed-out')
  await expect(host).toHaveCount(0)

  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.form.openOffer(claimsDesk.alias)
  await expect(view).toHaveAttribute('data-view', 'checklist')
  await expect(host).toHaveCount(1)

  await page.goto('about:blank')
  await expect(view).toHaveAttribute('data-view', 'no-form')
})

test('no page of the portal but the form gets hints when it is opened first', async ({ session }) => {
  for (const { path, name } of pages) {
    const page = await session.open(`https://${portalHost}${path}`)
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    // Two frames: hints come in the first after the page stands.
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    await expect(page.locator(hostName), name).toHaveCount(0)
  }
})

test('what the portal says itself stands beside what the rules find', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  const panel = await session.openPanel(fieldService.guid)
  const says = panel.locator('[data-part="portal-says"]')
  await expect(panel.locator('[data-requirement]').first()).toBeVisible()
  await expect(says).toHaveCount(0)
  await page.bringToFront()
  await page.form.goTo('Offer overview')
  await expect(says).toContainText('Not Co-sell ready')
  await page.getByRole('button', { name: 'Review and publish' }).first().click()
  await expect(panel.locator('[data-part="portal-complete"]')).toContainText('“Complete”')
})
