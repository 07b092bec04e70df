import type { Page } from '@playwright/test'
import { claimsDesk } from '@/practice/offers'
import { expect, test } from './fixtures'
import { hintLayerOf, hostName } from './support/hints'

/** The page as markup with its live form state, without the one element that may be ours. Ids that count renders are evened out. */
const pageAsText = (page: Page) =>
  page.evaluate(host => {
    const elements = [...document.querySelectorAll('*')].filter(element => element.localName !== host)
    const lines = elements.map(element => {
      const state = element as HTMLInputElement
      const attributes = Array.from(
        element.attributes,
        ({ name, value }) => `${name}=${value.replace(/formly_\d+/g, 'formly')}`,
      )
      const live = [state.value, state.checked, state.disabled, getComputedStyle(element).cssText]
      return [element.localName, ...attributes, ...live].join(' | ')
    })
    const sheets = [document.styleSheets.length, document.adoptedStyleSheets.length]
    return [...lines, document.body.textContent, document.title, ...sheets]
  }, hostName)

test('the extension changes nothing in the page but for its one element', async ({ start }) => {
  const open = async (withExtension: boolean) => {
    const session = await start({ withExtension })
    const page = await session.openOffer(claimsDesk.guid)
    await expect(page.getByRole('heading', { name: 'Contacts' }).last()).toBeVisible()
    return { session, page }
  }
  const bare = await open(false)
  const before = await pageAsText(bare.page)
  expect(before.length).toBeGreaterThan(300)
  await expect(bare.page.locator(hostName)).toHaveCount(0)
  await bare.session.close()

  const { page } = await open(true)
  const host = page.locator(hostName)
  await expect(host).toHaveCount(1)
  await expect.poll(async () => Object.keys(await (await hintLayerOf(page)).markers()).length).toBeGreaterThan(12)
  expect(await pageAsText(page)).toEqual(before)
  expect(await host.evaluate(element => element.parentElement === document.documentElement)).toBe(true)
  expect(await host.evaluate(element => element.shadowRoot)).toBeNull()

  // A focused field, its card open and closed again, leaves no mark either.
  const input = page.locator('.reference-url input')
  await input.focus()
  await expect.poll(async () => (await hintLayerOf(page)).card()).toBeTruthy()
  await page.keyboard.press('Escape')
  await input.blur()
  await page.evaluate(() => scrollTo(0, 0))
  expect(await pageAsText(page)).toEqual(before)
})

test('when the form is left, nothing of the extension stays', async ({ session }) => {
  const page = await session.openOffer(claimsDesk.guid)
  await expect(page.locator(hostName)).toHaveCount(1)
  await page.form.goTo('Properties')
  await expect(page.locator(hostName)).toHaveCount(0)
  await page.form.goTo('Co-sell with Microsoft')
  await expect(page.locator(hostName)).toHaveCount(1)
})
