import { fieldService, routePlanner } from '@/practice/offers'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { formContents } from '@/scripts/drive/form-contents.mjs'
import { compareVersion, openVersions, restore, undoRestore } from '@/scripts/drive/restore.mjs'
import { expect, test } from './fixtures'
import { keptVersions, newestLandingPage } from './support/database'
import { onePager } from './support/files'
import { hideTab, stopClock } from './support/hidden-tab'
import type { Portal, Session } from './support/session'

const offerId = fieldService.guid

/** What is typed in these tests and can be written back. */
async function fill({ form }: Portal): Promise<void> {
  await form.tick('Microsoft Azure')
  await form.tick('Office 365')
  await form.tick('Corporate')
  await form.chooseSolutionType('IP (application)')
  await form.addSolutionArea('Azure', ['Blockchain', 'Data and analytics'])
  await form.addSolutionArea('Business applications', ['Field operations'])
  await form.upload('one-pager', onePager)
  await form.typeLandingPage('https://www.contoso.com/field-service')
}

/** Waits until the newest kept version holds what the page holds: that is when the background has acknowledged it. */
async function kept(session: Session, page: Portal): Promise<void> {
  const { contacts: _, ...wanted } = await formContents(page)
  await expect.poll(async () => (await keptVersions(session)).at(-1)?.values).toMatchObject(wanted)
}

async function restoreAll(session: Session, page: Portal): Promise<void> {
  const panel = await session.openPanel(offerId)
  await openVersions(panel)
  await compareVersion(panel)
  await restore(panel)
  await page.bringToFront()
}

test('a form that was left without saving comes back field by field', async ({ start }) => {
  const first = await start()
  const filled = await test.step('fill, and close the browser', async () => {
    const page = await first.openOffer(offerId)
    await fill(page)
    await kept(first, page)
    const contents = await formContents(page)
    await first.close()
    return contents
  })

  const session = await start()
  const page = await session.openOffer(offerId)
  const empty = await formContents(page)
  expect(empty.platforms, 'the portal has forgotten').toEqual([])

  const panel = await session.openPanel(offerId)
  await openVersions(panel)
  await compareVersion(panel)
  await expect(panel.locator('.compare')).toHaveCount(5)
  await test.step('what the person leaves on the page stays as it is', async () => {
    await restore(panel, { segments: 'page' })
    expect(await formContents(page)).toEqual({ ...filled, segments: [], 'one-pager': [] })
    await expect(panel.locator('.field-line[data-field="segments"]')).toBeVisible()
  })
  await test.step('nothing was saved in the portal', async () => {
    expect(await page.form.isClean()).toBe(false)
    await expect(page.getByText('Draft saved successfully')).toHaveCount(0)
  })
  await test.step('and it can be undone', async () => {
    await undoRestore(panel)
    expect(await formContents(page)).toEqual(empty)
    expect(await page.form.isClean()).toBe(true)
  })
})

test('what was acknowledged survives a killed browser', async ({ start }) => {
  const first = await start()
  const page = await first.openOffer(offerId)
  await page.form.typeLandingPage('https://www.contoso.com/killed')
  await kept(first, page)
  await first.kill()

  const session = await start()
  const again = await session.openOffer(offerId)
  await restoreAll(session, again)
  expect((await formContents(again))['landing-page']).toBe('https://www.contoso.com/killed')
})

test('what was typed a moment before leaving by the menu is kept', async ({ session }) => {
  const page = await session.openOffer(offerId)
  await page.form.typeLandingPage('https://www.contoso.com/left')
  await page.form.goTo('Properties')
  await expect.poll(() => newestLandingPage(session)).toBe('https://www.contoso.com/left')
  await page.form.goTo('Co-sell with Microsoft')
  expect((await formContents(page))['landing-page'], 'the portal has dropped it').toBe('')
  await restoreAll(session, page)
  expect((await formContents(page))['landing-page']).toBe('https://www.contoso.com/left')
})

test('a form that came back emptier than its draft is said so, with the way to compare', async ({ session }) => {
  const page = await session.openOffer(offerId)
  const panel = await session.openPanel(offerId)
  const notice = panel.getByText('The newest draft holds more than the page')
  await page.bringToFront()
  await fill(page)
  await kept(session, page)
  await expect(notice, 'not while the page holds it all').toHaveCount(0)
  await page.form.goTo('Properties')
  await page.form.goTo('Co-sell with Microsoft')
  await expect(notice).toBeVisible()
  await panel.getByRole('button', { name: 'Compare' }).click()
  await expect(panel.locator('.compare')).toHaveCount(5)
})

test('what was typed is kept at once when the tab is hidden', async ({ session }) => {
  const page = await session.openOffer(offerId)
  await page.locator('.reference-url input').click()
  await stopClock(page)
  await page.keyboard.insertText('https://www.contoso.com/hidden')
  await hideTab(page, session.extensionId)
  await expect.poll(() => newestLandingPage(session)).toBe('https://www.contoso.com/hidden')
})

test('what was typed a moment before the tab is closed is kept', async ({ session }) => {
  const page = await session.openOffer(offerId)
  await session.context.newPage()
  await page.form.typeLandingPage('https://www.contoso.com/closed')
  await page.close()
  await expect.poll(() => newestLandingPage(session)).toBe('https://www.contoso.com/closed')
})

test('what was typed a moment before the tab is reloaded is kept', async ({ session }) => {
  const page = await session.openOffer(offerId)
  await page.form.typeLandingPage('https://www.contoso.com/reloaded')
  await page.reload()
  await expect.poll(() => newestLandingPage(session)).toBe('https://www.contoso.com/reloaded')
})

test('a field that vanishes before it is written is reported, and the others are restored', async ({ session }) => {
  const page = await session.openOffer(offerId)
  await page.form.tick('SMB')
  await page.form.typeLandingPage('https://www.contoso.com/vanishes')
  await expect.poll(() => newestLandingPage(session)).toBe('https://www.contoso.com/vanishes')
  await page.reload()
  const panel = await session.openPanel(offerId)
  await openVersions(panel)
  await compareVersion(panel)
  // The page loses the field in the very moment in which the first one is written.
  await page.evaluate(() => {
    document.addEventListener('change', () => document.querySelector('.reference-url')?.remove(), { once: true })
  })
  await restore(panel)
  await expect(panel.locator('[data-field="landing-page"][data-outcome="not-found"]')).toBeVisible()
  await expect(panel.locator('.field-line[data-field="segments"]')).toBeVisible()
  expect((await formContents(page)).segments).toEqual(['SMB'])
  await expect(panel.locator('[data-field="landing-page"]')).toContainText('https://www.contoso.com/vanishes')
})

test('several versions are kept, and each can be looked at', async ({ session }) => {
  const page = await session.openOffer(offerId)
  for (const address of ['https://www.contoso.com/1', 'https://www.contoso.com/2']) {
    await page.form.typeLandingPage(address)
    await expect.poll(() => newestLandingPage(session)).toBe(address)
  }
  const panel = await session.openPanel(offerId)
  await openVersions(panel)
  await expect.poll(() => panel.locator('.version-line').count()).toBeGreaterThanOrEqual(2)
  // On a slow machine a version may hold an address that is half typed: the newest is first in the list.
  const newestFirst = (await keptVersions(session)).toReversed()
  const first = newestFirst.findIndex(({ values }) => values['landing-page'] === 'https://www.contoso.com/1')
  await compareVersion(panel, first)
  await restore(panel, { 'landing-page': 'draft' })
  await expect.poll(async () => (await formContents(page))['landing-page']).toBe('https://www.contoso.com/1')
})

test('two tabs on one offer keep both versions', async ({ session }) => {
  const one = await session.openOffer(offerId)
  const other = await session.openOffer(offerId)
  await one.bringToFront()
  await one.form.typeLandingPage('https://www.contoso.com/one')
  await expect.poll(() => newestLandingPage(session)).toBe('https://www.contoso.com/one')
  await other.bringToFront()
  await other.form.typeLandingPage('https://www.contoso.com/other')
  await expect.poll(() => newestLandingPage(session)).toBe('https://www.contoso.com/other')

  const addresses = (await keptVersions(session)).map(({ values }) => values['landing-page'])
  expect(addresses).toEqual(expect.arrayContaining(['https://www.contoso.com/one', 'https://www.contoso.com/other']))
  const panel = await session.openPanel(offerId)
  await openVersions(panel)
  await expect(panel.locator('.version-line')).toHaveCount(addresses.length)
})

test('restoring is not offered where another offer stands', async ({ session }) => {
  const page = await session.openOffer(offerId)
  await page.form.typeLandingPage('https://www.contoso.com/mine')
  await kept(session, page)
  await page.goto(coSellAddress(routePlanner.guid))
  const before = await formContents(page)
  const panel = await session.openPanel(offerId)
  await openVersions(panel)
  await panel.locator('.version-line [data-control="compare"]').first().click()
  await expect(panel.getByText('https://www.contoso.com/mine')).toBeVisible()
  await expect(panel.locator('.action-bar .button--primary')).toHaveCount(0)
  expect(await formContents(page)).toEqual(before)
})
