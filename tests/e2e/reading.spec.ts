import { offers } from '@/practice/offers'
import { shownReadings, shownValues } from '@/scripts/drive/checklist.mjs'
import { formContents } from '@/scripts/drive/form-contents.mjs'
import { expect, test } from './fixtures'
import { seededContents } from './support/seeds'

test.describe('the co-sell tab as the portal opens it', () => {
  for (const offer of offers) {
    test(`is read without one wrong value: ${offer.alias}`, async ({ session }) => {
      const page = await session.openOffer(offer.guid)
      await expect(page.getByRole('heading', { name: 'Contacts' }).last()).toBeVisible()
      expect(await formContents(page), 'the portal shows what it stores').toEqual(seededContents(offer))

      const panel = await session.openPanel(offer.guid)
      await expect.poll(() => shownValues(panel)).toEqual(seededContents(offer))
      const states = Object.values(await shownReadings(panel)).map(({ state }) => state)
      expect(states).toEqual(Array(13).fill('found'))
      await expect(panel.getByText(offer.alias).first()).toBeVisible()
      await expect(panel.getByText(offer.type).first()).toBeVisible()
    })
  }

  test('is read once it has loaded, and not before', async ({ session }) => {
    const offer = offers[2]!
    const page = await session.openOffer(offer.guid)
    await page.getByRole('checkbox', { name: 'Slow loading' }).check()
    const panel = await session.openPanel(offer.guid)
    await expect.poll(() => shownValues(panel)).toEqual(seededContents(offer))

    await page.bringToFront()
    await page.form.goTo('Properties')
    await page.form.goTo('Co-sell with Microsoft')
    await expect(page.locator('.loading-overlay.is-loading')).toBeVisible()
    await expect(page.locator('.loading-overlay.is-loading')).toHaveCount(0)
    await expect.poll(() => shownValues(panel)).toEqual(seededContents(offer))
  })
})
