import { fieldService, offers, routePlanner } from '@/practice/offers'
import { expect, test } from './fixtures'
import { onePager } from './support/files'
import { hintLayerOf } from './support/hints'
import type { Session } from './support/session'

/** Text and title of the toolbar button in the tab that shows an offer. */
async function toolbar(session: Session, offerId: string) {
  const worker = await session.worker()
  return worker.evaluate(async id => {
    const { action, tabs } = (globalThis as unknown as { chrome: ToolbarApi }).chrome
    const shown = await tabs.query({ url: 'https://partner.microsoft.com/*' })
    const tabId = shown.find(({ url }) => url?.includes(id))?.id ?? -1
    return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) }
  }, offerId)
}

interface ToolbarApi {
  action: Record<'getBadgeText' | 'getTitle', (tab: { tabId: number }) => Promise<string>>
  tabs: { query(filter: { url: string }): Promise<{ id?: number; url?: string }[]> }
}

test('the toolbar button counts the blockers of the offer in front', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  const badge = () => toolbar(session, fieldService.guid)
  await expect.poll(async () => (await badge()).text).toMatch(/^\d+$/)
  const { text, title } = await badge()
  expect(title).toContain(fieldService.alias)
  expect(title).toContain(`${text} blocker`)
  expect(await (await hintLayerOf(page)).pill()).toContain(`${text} blocker`)

  // No blocker, no number: a badge for nothing would claim that all is well.
  const oneLess = text === '1' ? '' : String(Number(text) - 1)
  await page.form.upload('one-pager', onePager)
  await expect.poll(async () => (await badge()).text).toBe(oneLess)
  await page.form.removeDocument('one-pager', 'one-pager.pdf')
  await expect.poll(async () => (await badge()).text).toBe(text)

  await page.form.goTo('Properties')
  await expect.poll(async () => (await badge()).text, 'another page of the offer').toBe(text)
  await page.goto('about:blank')
  await page.goto(`https://partner.microsoft.com/en-us/dashboard/home?${fieldService.guid}`)
  await expect.poll(async () => (await badge()).text, 'a page of no offer').toBe('')
})

test('the popup lists every offer seen, with status, blockers and questions', async ({ session }) => {
  for (const { guid } of offers) {
    const page = await session.openOffer(guid)
    await expect.poll(async () => (await hintLayerOf(page)).pill()).toBeTruthy()
  }
  const popup = await session.openPopup()
  await expect(popup.locator('[data-offer]')).toHaveCount(offers.length)
  for (const { guid, alias } of offers) {
    const row = popup.locator(`[data-offer="${guid}"]`)
    await expect(row).toContainText(alias)
    await expect(row.locator('.offer-row__worst')).not.toBeEmpty()
    await expect(row.locator('.level')).toBeVisible()
  }
  const planner = popup.locator(`[data-offer="${routePlanner.guid}"]`)
  await expect(planner.locator('[data-status="not-ready"][data-reached="true"]')).toBeVisible()

  const target = session.context.waitForEvent('page')
  await popup.getByRole('link', { name: routePlanner.alias }).click()
  expect((await target).url()).toContain('sidepanel.html')
})

test('the popup of a fresh profile says what to do', async ({ session }) => {
  const popup = await session.openPopup()
  await expect(popup.locator('[data-offer]')).toHaveCount(0)
  await expect(popup.getByRole('main')).not.toBeEmpty()
  await expect(popup.getByRole('button').first()).toBeVisible()
})
