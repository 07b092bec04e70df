import type { Page } from '@playwright/test'
import { claimsDesk } from '@/practice/offers'
import { skins } from '@/practice/setup/setup'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { shownReadings, shownValues } from '@/scripts/drive/checklist.mjs'
import { modelContents } from '@/scripts/drive/form-contents.mjs'
import { elementOf, wordsOf } from '@/scripts/drive/practice-hook.mjs'
import { expect, test } from './fixtures'
import type { Portal, Session } from './support/session'

const layer = 'cosell-checklist-pointing'

/** The fields that the practice portal renames, by the words of their labels. */
const renamed = {
  platforms: 'platforms',
  'solution-type': 'solutionType',
  'one-pager': 'one-pager',
  'landing-page': 'referenceUrl',
} as const
type Renamed = keyof typeof renamed
const fields = Object.keys(renamed) as Renamed[]

const open = (session: Session, skin: string): Promise<Portal> =>
  session.open(`${coSellAddress(claimsDesk.guid)}?skin=${skin}&renamed=1`)

const row = (panel: Page, field: string) => panel.locator(`[data-field="${field}"]`)

async function openList(panel: Page) {
  const list = panel.locator('#fields')
  await expect(list).toBeVisible()
  if (!(await list.getAttribute('open').then(value => value !== null))) await list.locator('summary').click()
}

/** Begins to point in the panel; the page comes to the front. */
async function begin(page: Page, panel: Page, field: Renamed) {
  await panel.bringToFront()
  await row(panel, field)
    .getByRole('button', { name: /^Point at it/ })
    .click()
  await expect(page.locator(layer)).toHaveCount(1)
}

async function labelOf(page: Page, field: Renamed) {
  const text = (await wordsOf(page))[renamed[field]]
  return elementOf(page, { selector: '*', text })
}

async function keep(panel: Page, field: Renamed) {
  await panel.bringToFront()
  await row(panel, field).getByRole('button', { name: 'Yes, read it there' }).click()
  await expect(row(panel, field)).toHaveAttribute('data-reading', 'found')
}

for (const skin of skins) {
  test(`fields under new names are read where a person pointed, in the skin ${skin}`, async ({ session }) => {
    test.slow()
    const page = await open(session, skin)
    const seen = await modelContents(page)
    const panel = await session.openPanel(claimsDesk.guid)
    for (const field of fields) await expect(row(panel, field)).toHaveAttribute('data-reading', 'missing')
    await openList(panel)

    for (const field of fields) {
      await begin(page, panel, field)
      await (await labelOf(page, field)).click()
      await expect(page.locator(layer)).toHaveCount(0)
      await expect(row(panel, field)).toHaveAttribute('data-reading', 'missing')
      await keep(panel, field)
    }
    await expect.poll(() => shownValues(panel)).toEqual(seen)
    expect(await modelContents(page), 'pointing changed nothing').toEqual(seen)

    // Drawn anew, for another offer too: what was pointed out is known by its words.
    await page.reload()
    await expect.poll(() => shownValues(panel)).toEqual(await modelContents(page))
    await page.form.typeLandingPage('https://www.contoso.com/pointed')
    await expect.poll(async () => (await shownValues(panel))['landing-page']).toBe('https://www.contoso.com/pointed')

    await row(panel, 'landing-page')
      .getByRole('button', { name: /^Forget/ })
      .click()
    await expect(row(panel, 'landing-page')).toHaveAttribute('data-reading', 'missing')
  })
}

test('the page gets nothing of what is pressed, and Escape leaves', async ({ session }) => {
  const page = await open(session, 'native')
  const seen = await modelContents(page)
  const panel = await session.openPanel(claimsDesk.guid)
  await openList(panel)
  await page.evaluate(() => {
    const heard: string[] = []
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'input', 'change', 'focusin'])
      document.addEventListener(type, event => event.isTrusted && heard.push(type), true)
    Object.assign(window, { heard })
  })
  await begin(page, panel, 'landing-page')
  // Another field, which is recognised: refused in the page, and the person goes on.
  await page.getByRole('checkbox', { name: 'Enterprise', exact: true }).click()
  await page.getByRole('button', { name: 'Review and publish' }).first().click()
  await page.getByRole('link', { name: 'Properties' }).click()
  await page.keyboard.type('x')
  await expect(page.locator(layer)).toHaveCount(1)
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
  expect(page.url()).toContain(claimsDesk.guid)
  expect(await modelContents(page)).toEqual(seen)

  await page.keyboard.press('Escape')
  await expect(page.locator(layer)).toHaveCount(0)
  await expect(row(panel, 'landing-page').locator('[data-pointing]')).toHaveCount(0)
  await expect(row(panel, 'landing-page')).toHaveAttribute('data-reading', 'missing')
  await page.getByRole('checkbox', { name: 'Enterprise', exact: true }).click()
  await expect.poll(() => modelContents(page)).not.toEqual(seen)
})

test('a field can be pointed at with the keyboard alone, and refused when it is the wrong one', async ({ session }) => {
  const page = await open(session, 'native')
  const seen = await modelContents(page)
  const panel = await session.openPanel(claimsDesk.guid)
  await openList(panel)
  await page.bringToFront()
  await page.locator('.solution-type select').focus()
  await page.keyboard.press('Shift+Tab')
  await begin(page, panel, 'solution-type')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator(layer)).toHaveCount(0)
  await panel.bringToFront()
  await expect(row(panel, 'solution-type')).toContainText(String(seen['solution-type']))
  await row(panel, 'solution-type').getByRole('button', { name: 'No', exact: true }).click()
  await expect(row(panel, 'solution-type')).toHaveAttribute('data-reading', 'missing')
  await expect(row(panel, 'solution-type').getByRole('button', { name: /^Point at it/ })).toBeVisible()
  expect(await modelContents(page)).toEqual(seen)
})

test('closing the panel ends the pointing', async ({ session }) => {
  const page = await open(session, 'native')
  const panel = await session.openPanel(claimsDesk.guid)
  await openList(panel)
  await begin(page, panel, 'landing-page')
  await panel.close()
  await expect(page.locator(layer)).toHaveCount(0)
})

test('of two fields that look alike each can be shown, and one pointed at', async ({ session }) => {
  const page = await session.openOffer(claimsDesk.guid)
  await modelContents(page)
  const panel = await session.openPanel(claimsDesk.guid)
  await openList(panel)
  await page.evaluate(() => {
    const field = [...document.querySelectorAll<HTMLElement>('.reference-url')].find(each => each.offsetParent)
    const copy = field?.cloneNode(true) as HTMLElement
    for (const input of copy.querySelectorAll('input')) input.value = 'https://www.contoso.com/second'
    field?.after(copy)
  })
  await expect(row(panel, 'landing-page')).toHaveAttribute('data-reading', 'ambiguous')
  const valueInFocus = () =>
    page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null))
  await row(panel, 'landing-page')
    .getByRole('button', { name: /^Show place 2/ })
    .click()
  await expect.poll(valueInFocus).toBe('https://www.contoso.com/second')
  await begin(page, panel, 'landing-page')
  await page.keyboard.press('Enter')
  await keep(panel, 'landing-page')
  expect((await shownReadings(panel))['landing-page']?.value).toBe('https://www.contoso.com/second')
})
