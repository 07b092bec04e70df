import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { fieldCatalogue } from '@/portal/field-catalogue'
import { claimsDesk, fleetTelemetry, type Offer } from '@/practice/offers'
import { seedOf } from '@/practice/seeds'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { solutions, solutionsAddress } from '@/scripts/drive/solutions.mjs'
import { expect, test } from './fixtures'
import { hintLayerOf } from './support/hints'

/** What the practice portal shows of an offer that somebody has entered or chosen. */
function seededTexts(offer: Offer): string[] {
  const { platforms, segments, solutionType, areas, documents, referenceUrl, contacts } = seedOf(offer).coSell
  const people = contacts.flatMap(({ name, email, jobTitle, role }) => [
    name,
    ...name.split(' '),
    email,
    jobTitle,
    role,
  ])
  return [
    offer.alias,
    offer.type,
    offer.offerId,
    offer.guid,
    ...platforms,
    ...segments,
    solutionType,
    ...areas.flatMap(({ area, subAreas }) => [area, ...subAreas]),
    ...Object.values(documents).flat(),
    referenceUrl,
    ...people,
    'contoso',
    'fabrikam',
  ].filter(text => text.length > 3)
}

const leaks = (report: string, offer: Offer) =>
  seededTexts(offer).filter(seeded => report.toLowerCase().includes(seeded.toLowerCase()))

async function openReport(panel: Page): Promise<string> {
  await panel.getByRole('button', { name: 'Structure report' }).click()
  const area = panel.getByRole('textbox', { name: 'Report' })
  await expect(area).toHaveValue(/cosell-structure-report/)
  return area.inputValue()
}

for (const offer of [fleetTelemetry, claimsDesk]) {
  test(`the report on the filled form of ${offer.alias} names the labels and nothing that was entered`, async ({
    session,
  }) => {
    await session.openOffer(offer.guid)
    const panel = await session.openPanel(offer.guid)
    await expect(panel.locator('[data-field="contacts"]')).toHaveAttribute('data-reading', 'found')
    const text = await openReport(panel)
    const report = JSON.parse(text)
    expect(report).toMatchObject({ version: 1, page: { kind: 'co-sell', language: 'en-US', home: 'offer-tab' } })
    expect(report.recognised).toBe(13)
    for (const { field, label, state } of report.fields) {
      expect(state, field).toBe('found')
      expect(fieldCatalogue.find(entry => entry.field === field)?.labels.map(each => each.text)).toContain(label)
      expect(report.outline.join('\n')).toContain(`“${label}” = ${field}`)
    }
    expect(leaks(text, offer)).toEqual([])
  })
}

test('the report can be reached, read and copied by keyboard, and has no known barrier at 320 px', async ({
  session,
}) => {
  await session.openOffer(claimsDesk.guid)
  const panel = await session.openPanel(claimsDesk.guid)
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await panel.setViewportSize({ width: 320, height: 700 })
  const way = panel.getByRole('button', { name: 'Structure report' })
  await way.focus()
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: 'Structure report' })).toBeFocused()
  const area = panel.getByRole('textbox', { name: 'Report' })
  await expect(area).toHaveValue(/cosell-structure-report/)
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await panel.keyboard.press('Tab')
  await expect(area).toBeFocused()
  await panel.keyboard.type('x')
  await panel.keyboard.press('Tab')
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(await area.inputValue())

  await panel.getByRole('button', { name: 'Back' }).click()
  await expect(way).toBeFocused()
})

for (const skin of ['harmony', 'harmony-closed', 'german']) {
  test(`nothing that was entered is in the report of the form in skin ${skin}`, async ({ session }) => {
    await session.open(`${coSellAddress(fleetTelemetry.guid)}?skin=${skin}`)
    const panel = await session.openPanel(fleetTelemetry.guid)
    await expect(panel.locator('[data-field="platforms"]')).toHaveAttribute('data-reading', 'found')
    const text = await openReport(panel)
    expect(JSON.parse(text).recognised).toBeGreaterThan(7)
    expect(leaks(text, fleetTelemetry)).toEqual([])
  })
}

test('nothing of solutions is in the reports of their list and panes, nor of offers in those of their other pages', async ({
  session,
}) => {
  const page = await session.openOffer(fleetTelemetry.guid)
  await (await hintLayerOf(page)).pressPanelButton()
  const panel = await session.sidePanel()
  const view = panel.locator('[data-view]')
  const check = async (where: string, kind: string, recognised: number) => {
    const text = await openReport(panel)
    const report = JSON.parse(text)
    expect(report.page.kind, where).toBe(kind)
    expect(report.recognised, where).toBeGreaterThanOrEqual(recognised)
    expect(leaks(text, fleetTelemetry), where).toEqual([])
    await panel.getByRole('button', { name: 'Back' }).click()
  }
  for (const name of ['Offer overview', 'Offer setup', 'Properties']) {
    await page.form.goTo(name)
    await expect(view).toHaveAttribute('data-view', 'offer-page')
    await check(name, 'offer', 0)
  }
  await page.goto(solutionsAddress)
  await expect(view).toHaveAttribute('data-view', 'portal-page')
  await check('the list of solutions', 'portal', 0)
  const at = solutions(page)
  await at.openSolution(fleetTelemetry.alias)
  for (const [pane, fields] of [
    ['Listing', 2],
    ['Documents', 8],
    ['Contacts', 1],
  ] as const) {
    await at.openPane(pane)
    await expect(panel.locator(`[data-part="${pane.toLowerCase()}"]`)).toHaveAttribute('data-read-at', /^20/)
    await check(pane, 'co-sell', fields)
    await at.cancel()
  }
})
