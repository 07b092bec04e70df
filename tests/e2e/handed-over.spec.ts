import { fieldService } from '@/practice/offers'
import { openVersions } from '@/scripts/drive/restore.mjs'
import { expect, test } from './fixtures'
import { keptVersions } from './support/database'

test('a press of Save draft is noted with what was on the page, and what a later visit finds', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  await page.form.typeLandingPage('https://www.contoso.com/handed-over')
  await page.getByRole('button', { name: 'Save draft' }).first().click()
  const pressed = async () =>
    (await keptVersions(session)).at(-1) as { pressed?: { command: string; seenAgain?: string } }
  await expect.poll(async () => (await pressed())?.pressed?.command).toBe('save')
  expect((await pressed()).pressed).not.toHaveProperty('seenAgain')
  const panel = await session.openPanel(fieldService.guid)
  await openVersions(panel)
  await expect(panel.locator('[data-pressed="save"]')).toContainText('Not seen there again yet.')

  await page.bringToFront()
  await page.reload()
  await expect(panel.locator('[data-pressed="save"]')).toContainText('A later visit found the same there')

  // What is not saved is dropped by the portal, and was never handed over.
  await page.form.typeLandingPage('https://www.contoso.com/later')
  await expect(panel.locator('[data-version]')).toHaveCount(2)
  await expect(panel.locator('[data-pressed]')).toHaveCount(1)
})
