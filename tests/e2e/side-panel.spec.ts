import { fieldService, routePlanner } from '@/practice/offers'
import { shownFindings, shownValues } from '@/scripts/drive/checklist.mjs'
import { formContents } from '@/scripts/drive/form-contents.mjs'
import { expect, test } from './fixtures'
import { hintLayerOf } from './support/hints'

test('the pill opens the real side panel, which follows the tab in front', async ({ session }) => {
  const first = await session.openOffer(fieldService.guid)
  const layer = await hintLayerOf(first)
  await layer.pressPanelButton()
  const panel = await session.sidePanel()
  await expect(panel.getByText(fieldService.alias).first()).toBeVisible()
  await expect.poll(() => shownValues(panel)).toEqual(await formContents(first))
  await expect.poll(() => layer.pill(), 'the pill makes way').toBeUndefined()

  const second = await session.openOffer(routePlanner.guid)
  await expect(panel.getByText(routePlanner.alias).first()).toBeVisible()
  await expect.poll(() => shownValues(panel)).toEqual(await formContents(second))

  await first.bringToFront()
  await expect(panel.getByText(fieldService.alias).first()).toBeVisible()
  await first.form.tick('SMB')
  await expect.poll(async () => (await shownValues(panel)).segments).toEqual(['SMB'])
})

test('"Show field" scrolls the portal to the field and focuses it', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  await (await hintLayerOf(page)).pressPanelButton()
  const panel = await session.sidePanel()
  const row = panel.locator('[data-requirement="references"]')
  await row.locator('> summary').click()
  await row.getByRole('button', { name: 'Show field' }).click()
  const input = page.locator('.reference-url input')
  await expect(input).toBeFocused()
  await expect(input).toBeInViewport()
})

test('a question can be answered by keyboard alone', async ({ session }) => {
  await session.openOffer(fieldService.guid)
  const panel = await session.openPanel(fieldService.guid)
  const row = panel.locator('[data-requirement="business-profile"]')
  await expect(row).toHaveAttribute('data-outcome', 'unknown')

  const inRow = () => row.evaluate(element => element.contains(document.activeElement))
  for (let presses = 0; presses < 80 && !(await inRow()); presses++) await panel.keyboard.press('Tab')
  expect(await inRow()).toBe(true)
  await panel.keyboard.press('Enter')
  await panel.keyboard.press('Tab')
  await panel.keyboard.press('Space')
  await expect(row).toHaveAttribute('data-outcome', 'met')
  await expect(panel.locator('[data-part="announcement"]')).not.toBeEmpty()
  expect(await inRow(), 'the focus stays where the person works').toBe(true)

  await panel.reload()
  await expect.poll(async () => (await shownFindings(panel))['business-profile']?.outcome).toBe('met')
})
