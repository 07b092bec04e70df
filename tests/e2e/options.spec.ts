import { readFile } from 'node:fs/promises'
import { claimsDesk } from '@/practice/offers'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { expect, test } from './fixtures'
import { beginPointing, fieldRow, keepPointed, labelOf, openFieldsList } from './support/pointing'
import type { Session } from './support/session'

const address = `${coSellAddress(claimsDesk.guid)}?renamed=1`

async function withRepair(session: Session) {
  const page = await session.open(address)
  const panel = await session.openPanel(claimsDesk.guid)
  await openFieldsList(panel)
  await beginPointing(page, panel, 'landing-page')
  await (await labelOf(page, 'landing-page')).click()
  await keepPointed(panel, 'landing-page')
  return { page, panel }
}

const fileOf = (content: string, name = 'repairs.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
})

test('what was pointed at is listed, removed, put back, saved and taken over', async ({ session, start }) => {
  const { panel } = await withRepair(session)
  const options = await session.openOptions()
  const rows = options.locator('main > section > .options__list > li')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Landing page')
  await expect(rows).toContainText('Public page about the offer')
  await expect(rows).toContainText('In the offer’s co-sell tab, under “Documents”')

  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('cosell-checklist-repairs.json')
  const content = await readFile(await download.path(), 'utf8')
  expect(JSON.parse(content).repairs).toMatchObject([{ field: 'landing-page', label: 'Public page about the offer' }])
  expect(content).not.toMatch(/contoso|claims/i)

  await rows.getByRole('button', { name: 'Remove: Landing page' }).click()
  await expect(rows).toHaveCount(0)
  await expect(fieldRow(panel, 'landing-page')).toHaveAttribute('data-reading', 'missing')
  await options.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(1)
  await expect(fieldRow(panel, 'landing-page')).toHaveAttribute('data-reading', 'found')
  await rows.getByRole('button', { name: 'Remove: Landing page' }).click()
  await expect(rows).toHaveCount(0)

  const file = options.locator('section[aria-labelledby="repairs"] input[type=file]')
  await file.setInputFiles(fileOf(content))
  const preview = options.locator('.options__preview')
  await expect(preview.locator('[data-fate="new"]')).toHaveCount(1)
  await expect(rows).toHaveCount(0)
  await preview.getByRole('button', { name: 'Take over' }).click()
  await expect(rows).toHaveCount(1)
  await expect(fieldRow(panel, 'landing-page')).toHaveAttribute('data-reading', 'found')

  await session.close()
  const again = await start()
  await again.open(address)
  const later = await again.openPanel(claimsDesk.guid)
  await expect(fieldRow(later, 'landing-page')).toHaveAttribute('data-reading', 'found')
})

test('a file that is wrong is refused with what is wrong, and changes nothing', async ({ session }) => {
  const options = await session.openOptions()
  const file = options.locator('section[aria-labelledby="repairs"] input[type=file]')
  const alert = options.locator('section[aria-labelledby="repairs"]').getByRole('alert')
  await expect(options.getByText('Nothing yet.')).toBeVisible()
  const hostile = '<img src=x onerror=alert(1)>.json'
  await file.setInputFiles(fileOf('{"format":"other"}', hostile))
  await expect(alert).toContainText(`${hostile} was not taken over`)
  await expect(alert).toContainText('not saved by this page')
  await expect(alert.locator('img')).toHaveCount(0)
  await file.setInputFiles(fileOf('not json'))
  await expect(alert).toContainText('no JSON file')
  await file.setInputFiles(fileOf('x'.repeat(5_000_000)))
  await expect(alert).toContainText('larger than 100 kB')
  const broken = { format: 'cosell-checklist-repairs', version: 1, repairs: [{ field: 'password' }] }
  await file.setInputFiles(fileOf(JSON.stringify(broken)))
  await expect(alert).toContainText('Entry 1')
  await expect(options.locator('[data-repair]')).toHaveCount(0)
})

test('the panel leads to the options', async ({ session }) => {
  const { panel } = await withRepair(session)
  const [options] = await Promise.all([
    session.context.waitForEvent('page'),
    panel.getByRole('button', { name: 'All fields you pointed at' }).click(),
  ])
  await expect(options.getByRole('heading', { name: 'Fields you pointed at' })).toBeVisible()
})
