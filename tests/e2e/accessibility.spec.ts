import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { claimsDesk, fieldService } from '@/practice/offers'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { openVersions } from '@/scripts/drive/restore.mjs'
import { expect, test } from './fixtures'
import { newestLandingPage } from './support/database'
import { hintLayerOf } from './support/hints'
import { beginPointing, keepPointed, labelOf, openFieldsList } from './support/pointing'

const modes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

/** Colours are the person's own in forced colours, so their contrast says nothing there. */
async function violations(page: Page, forced: boolean) {
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations: found, passes } = await (forced ? builder.disableRules('color-contrast') : builder).analyze()
  expect(passes.length).toBeGreaterThan(10)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

async function inEveryMode(page: Page, where: string) {
  // Behind another tab the colours of buttons never come to the end of their change.
  await page.bringToFront()
  for (const mode of modes) {
    await page.emulateMedia(mode)
    expect(await violations(page, mode.forcedColors === 'active'), `${where} ${JSON.stringify(mode)}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
}

test('the side panel has no known barrier', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  await page.form.typeLandingPage('https://www.contoso.com')
  const panel = await session.openPanel(fieldService.guid)
  await expect(panel.locator('[data-requirement]').first()).toBeVisible()
  await inEveryMode(panel, 'the checklist')

  for (const fold of await panel.locator('main details:not([open]) > summary').all()) {
    if (await fold.isVisible()) await fold.click()
  }
  for (const fold of await panel.locator('main details:not([open]) > summary').all()) {
    if (await fold.isVisible()) await fold.click()
  }
  await inEveryMode(panel, 'the checklist, all opened')

  await panel.locator('[data-edition] > summary').click()
  await inEveryMode(panel, 'why this edition')
  await panel.getByRole('button', { name: 'Start a trial' }).click()
  await inEveryMode(panel, 'a trial')
  await panel.getByRole('button', { name: 'Compare editions' }).click()
  await inEveryMode(panel, 'what changes')
  await panel.getByRole('button', { name: 'Back' }).click()
})

test('the versions of an offer have no known barrier', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  for (const address of ['https://www.contoso.com/1', 'https://www.contoso.com/2']) {
    await page.form.typeLandingPage(address)
    await expect.poll(() => newestLandingPage(session)).toBe(address)
  }
  // The portal forgets what was not saved, so the draft differs.
  await page.reload()
  const panel = await session.openPanel(fieldService.guid)
  await openVersions(panel)
  await panel.locator('[data-control="pin"]').first().click()
  await expect(panel.locator('[data-control="pin"][aria-pressed="true"]')).toHaveCount(1)
  await panel.locator('[data-control="name"]').last().click()
  await inEveryMode(panel, 'the versions, one of them being named')
  await panel.getByRole('textbox').fill('sent to legal')
  await panel.keyboard.press('Enter')
  await expect(panel.locator('.version-line bdi')).toHaveText('sent to legal')
  await panel.locator('[data-control="with"]').last().click()
  await inEveryMode(panel, 'a version is picked')
  await panel.locator('[data-control="two"]').first().click()
  await expect(panel.locator('.side-head')).toHaveCount(2)
  await inEveryMode(panel, 'two versions')
  await panel.locator('.side-head').last().getByRole('button').click()
  await expect(panel.locator('.compare').first()).toBeVisible()
  await inEveryMode(panel, 'restoring')
})

test('pointing at a field, and the options, have no known barrier', async ({ session }) => {
  const page = await session.open(`${coSellAddress(claimsDesk.guid)}?renamed=1`)
  const panel = await session.openPanel(claimsDesk.guid)
  await openFieldsList(panel)
  await beginPointing(page, panel, 'landing-page')
  await inEveryMode(panel, 'while a person points')
  await page.bringToFront()
  await (await labelOf(page, 'landing-page')).click()
  await expect(panel.locator('[data-pointing="read"]')).toBeVisible()
  await inEveryMode(panel, 'what was read there')
  await keepPointed(panel, 'landing-page')
  await inEveryMode(panel, 'a field that is read by a person’s word')
  const options = await session.openOptions()
  await expect(options.locator('[data-repair]')).toHaveCount(1)
  await inEveryMode(options, 'the options')
  await options.getByRole('button', { name: /^Remove/ }).click()
  await expect(options.getByRole('button', { name: 'Undo' })).toBeVisible()
  await inEveryMode(options, 'the options, emptied')
  await options.getByText('By offer').click()
  await options.getByRole('button', { name: 'Show what would go' }).click()
  await inEveryMode(options, 'what thinning would take')
  await options.getByRole('button', { name: 'Delete everything' }).click()
  await inEveryMode(options, 'before all is deleted')
})

test('what the panel shows away from the form has no known barrier', async ({ session }) => {
  const page = await session.openOffer(claimsDesk.guid)
  await (await hintLayerOf(page)).pressPanelButton()
  const panel = await session.sidePanel()
  const view = panel.locator('[data-view]')
  await expect(view).toHaveAttribute('data-view', 'checklist')
  await inEveryMode(panel, 'the real side panel')
  await page.form.goTo('Properties')
  await expect(view).toHaveAttribute('data-view', 'offer-page')
  await inEveryMode(panel, 'another page of the offer')
  await page.goto('about:blank')
  await expect(view).toHaveAttribute('data-view', 'no-form')
  await inEveryMode(panel, 'another site')
})

test('the popup has no known barrier', async ({ session }) => {
  const empty = await session.openPopup()
  await expect(empty.getByRole('button').first()).toBeVisible()
  await inEveryMode(empty, 'the empty popup')
  await empty.close()
  const page = await session.openOffer(fieldService.guid)
  await expect.poll(async () => (await hintLayerOf(page)).pill()).toBeTruthy()
  const popup = await session.openPopup()
  await expect(popup.locator('[data-offer]')).toHaveCount(1)
  await inEveryMode(popup, 'the popup')
})
