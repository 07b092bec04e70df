import type { Page } from '@playwright/test'
import { fieldService } from '@/practice/offers'
import { openVersions } from '@/scripts/drive/restore.mjs'
import { expect, test } from './fixtures'
import { keptVersions, putRecord } from './support/database'
import type { Session } from './support/session'

const offerId = fieldService.guid

const values = (page: string, segments: string[]) => ({ 'landing-page': page, segments })

/** Puts versions into the store, an hour apart, the first an hour ago. */
async function keep(session: Session, list: Record<string, unknown>[]): Promise<void> {
  for (const [place, held] of list.entries()) {
    const at = new Date(Date.now() - (place + 1) * 3_600_000).toISOString()
    const version = { id: 100 - place, offerId, at, reason: 'edit', language: 'en-US', values: held }
    await putRecord(session, 'versions', version)
  }
}

/** An offer with three versions, and the panel with their timeline. */
async function openTimeline(session: Session): Promise<Page> {
  await session.openOffer(offerId)
  const first = await session.openPanel(offerId)
  await expect(first.locator('[data-requirement]').first()).toBeVisible()
  await first.close()
  await keep(session, [
    values('https://www.contoso.com/3', ['SMB', 'Enterprise']),
    values('https://www.contoso.com/2', ['SMB', 'Corporate']),
    values('https://www.contoso.com/1', []),
  ])
  const panel = await session.openPanel(offerId)
  await openVersions(panel)
  await expect(panel.locator('.version-line')).toHaveCount(3)
  return panel
}

const line = (panel: Page, id: number) => panel.locator(`[data-version="${id}"]`)
const control = (panel: Page, id: number, name: string) => line(panel, id).locator(`[data-control="${name}"]`)

test('a name and a pin are there after the browser was closed', async ({ start }) => {
  const first = await start()
  const panel = await openTimeline(first)
  await control(panel, 99, 'name').click()
  const field = panel.getByRole('textbox', { name: 'Name of this version' })
  await expect(field).toBeFocused()
  await field.fill('sent to legal')
  await panel.keyboard.press('Enter')
  await expect(line(panel, 99).getByRole('heading')).toContainText('sent to legal')
  await expect(control(panel, 99, 'name'), 'the focus is where it began').toBeFocused()
  await control(panel, 100, 'pin').click()
  await expect(control(panel, 100, 'pin')).toHaveAttribute('aria-pressed', 'true')
  await first.close()

  const session = await start()
  const again = await session.openPanel(offerId)
  await openVersions(again)
  await expect(line(again, 99).getByRole('heading')).toContainText('sent to legal')
  await expect(control(again, 100, 'pin')).toHaveAttribute('aria-pressed', 'true')
  await expect(control(again, 99, 'pin')).toHaveAttribute('aria-pressed', 'false')
  expect((await keptVersions(session)).map(({ values: held }) => held['landing-page'])).toEqual([
    'https://www.contoso.com/1',
    'https://www.contoso.com/2',
    'https://www.contoso.com/3',
  ])
})

test('what is typed as a name stays while versions come in, and while the store refuses', async ({ session }) => {
  const page = await session.openOffer(offerId)
  const panel = await openTimeline(session)
  await control(panel, 99, 'name').click()
  await panel.keyboard.type('sent to le')
  await page.bringToFront()
  await page.form.typeLandingPage('https://www.contoso.com/4')
  await expect.poll(() => panel.locator('.version-line').count()).toBeGreaterThan(3)
  await panel.bringToFront()
  const field = panel.getByRole('textbox')
  await expect(field).toHaveValue('sent to le')
  await panel.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
    Object.assign(globalThis, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) })
  })
  await field.press('End')
  await panel.keyboard.type('gal')
  await panel.keyboard.press('Enter')
  await expect(line(panel, 99).getByRole('alert')).toContainText('The name is not kept')
  await expect(field).toHaveValue('sent to legal')
  await panel.evaluate(() => (globalThis as unknown as { mend(): void }).mend())
  await field.press('Enter')
  await expect(line(panel, 99).getByRole('heading')).toContainText('sent to legal')
  await expect(panel.getByRole('alert')).toHaveCount(0)
})

test('two versions are compared by the keyboard alone, and the way back ends where it began', async ({ session }) => {
  const panel = await openTimeline(session)
  const before = await keptVersions(session)
  await control(panel, 100, 'with').focus()
  await panel.keyboard.press('Enter')
  await expect(control(panel, 100, 'with')).toBeFocused()
  await expect(panel.getByRole('status')).toContainText('Choose the version to compare with')
  // To the buttons of the next line: its name, its pin, its comparison.
  for (let step = 0; step < 3; step++) await panel.keyboard.press('Tab')
  await expect(control(panel, 99, 'two')).toBeFocused()
  await panel.keyboard.press('Enter')

  const heading = panel.getByRole('heading', { name: 'Compare two versions' })
  await expect(heading).toBeFocused()
  await expect(panel.locator('.side-head h2')).toHaveCount(2)
  const segments = panel.locator('[data-field="segments"]')
  await expect(segments.locator('.changes > div').first()).toHaveText('AddedEnterprise')
  await expect(segments.locator('.changes > div').last()).toHaveText('RemovedCorporate')
  await expect(segments.locator('.side .value')).toHaveText(['SMB, Corporate', 'SMB, Enterprise'])
  await expect(panel.locator('[data-field="landing-page"] .side .value')).toHaveText([
    'https://www.contoso.com/2',
    'https://www.contoso.com/3',
  ])

  await test.step('from there a version is restored as any other', async () => {
    await panel.locator('.side-head').first().getByRole('button').press('Enter')
    await expect(panel.getByRole('heading', { name: 'Restore a draft' })).toBeFocused()
    await expect(panel.locator('.compare')).toHaveCount(2)
    await panel.getByRole('button', { name: 'Back' }).press('Enter')
    await expect(heading).toBeFocused()
  })

  await panel.getByRole('button', { name: 'Back' }).press('Enter')
  await expect(control(panel, 99, 'two')).toBeFocused()
  await panel.keyboard.press('Escape')
  await expect(control(panel, 100, 'with'), 'the button that began it').toBeFocused()
  await expect(panel.getByRole('status')).toHaveText('')
  expect(await keptVersions(session), 'nothing was written').toEqual(before)
})

test('the way back from the page’s comparison ends where it began, far down a long list', async ({ session }) => {
  await session.openOffer(offerId)
  const empty = await session.openPanel(offerId)
  await expect(empty.locator('[data-requirement]').first()).toBeVisible()
  await empty.close()
  await keep(
    session,
    Array.from({ length: 90 }, (_, place) => values(`https://www.contoso.com/${place}`, [])),
  )
  const panel = await session.openPanel(offerId)
  await openVersions(panel)
  await expect(panel.locator('.version-line')).toHaveCount(90)
  await expect(panel.locator('.version-day').nth(2)).toBeVisible()
  await control(panel, 25, 'compare').click()
  await panel.getByRole('button', { name: 'Back' }).click()
  await expect(control(panel, 25, 'compare')).toBeFocused()
  await expect(control(panel, 25, 'compare')).toBeInViewport()
})
