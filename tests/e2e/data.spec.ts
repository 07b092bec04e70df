import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { fieldService } from '@/practice/offers'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { expect, test } from './fixtures'

const fileOf = (content: string, name = 'data.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
})
const section = (options: Page) => options.locator('section[aria-labelledby="data"]')
const fileInput = (options: Page) => section(options).locator('input[type=file]')
const task = (options: Page) => options.locator('[data-task]')
const address = 'https://www.contoso.com/kept'

async function download(options: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([options.waitForEvent('download'), press()])
  expect(file.suggestedFilename()).toMatch(/^cosell-checklist-\d{4}-\d\d-\d\d\.json$/)
  return readFile(await file.path(), 'utf8')
}

test('all that is kept of an offer is saved, deleted, and taken over again', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  await page.form.typeLandingPage(address)
  const options = await session.openOptions()
  await expect(section(options)).toContainText('1 offer, 1 version')
  await page.close()

  const content = await download(options, () =>
    options.getByRole('button', { name: 'Save everything as a file' }).click(),
  )
  expect(JSON.parse(content).offers[0].versions.at(-1).values['landing-page']).toBe(address)

  await options.getByText('By offer').click()
  await options.getByRole('button', { name: `Delete: ${fieldService.alias}` }).click()
  await expect(task(options)).toContainText('1 version, the last reading')
  await task(options).getByRole('button', { name: 'Leave it' }).click()
  await expect(section(options)).toContainText('1 offer, 1 version')
  await options.getByRole('button', { name: `Delete: ${fieldService.alias}` }).click()
  await task(options).getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(section(options)).toContainText('0 offers, 0 versions')

  await fileInput(options).setInputFiles(fileOf(content))
  await expect(task(options)).toContainText('New here')
  await expect(section(options)).toContainText('0 offers')
  await task(options).getByRole('button', { name: 'Take over' }).click()
  await expect(section(options)).toContainText('1 offer, 1 version')
  await fileInput(options).setInputFiles(fileOf(content))
  await expect(task(options)).toContainText('0 versions added, 1 there already')
  await expect(task(options).getByRole('button', { name: 'Take over' })).toHaveCount(0)

  const panel = await session.openPanel(fieldService.guid)
  await panel.getByRole('button', { name: /1 version/ }).click()
  await expect(panel.locator('[data-version]')).toHaveCount(1)
})

test('thinning says what would go, and takes just that', async ({ session }) => {
  const options = await session.openOptions()
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  // Three days and more ago, five versions within one day, one of them pinned.
  const day = new Date(Date.now() - 4 * 86_400_000).toISOString().slice(0, 10)
  const times = [...['01', '02', '03', '04', '05'].map(hour => `${day}T${hour}:00:00.000Z`), hoursAgo(0)]
  const versions = times.map((at, place) => ({
    offerId: 'a',
    at,
    reason: 'edit',
    language: 'en',
    values: { 'landing-page': `https://www.contoso.com/${place}` },
    ...(place === 1 && { pinned: true }),
  }))
  const snapshot = formSnapshot({}, { offer: { id: 'a', alias: 'Offer A' }, readAt: hoursAgo(0) })
  const archive = {
    format: 'cosell-checklist-data',
    version: 1,
    exportedAt: hoursAgo(0),
    offers: [{ snapshot, versions, answers: [] }],
  }
  await fileInput(options).setInputFiles(fileOf(JSON.stringify(archive)))
  await task(options).getByRole('button', { name: 'Take over' }).click()
  await expect(section(options)).toContainText('1 offer, 6 versions')
  await options.getByRole('button', { name: 'Show what would go' }).click()
  await expect(task(options)).toContainText('3 versions would go')
  await expect(task(options)).toContainText('3 of 6 versions')
  await options.getByLabel('Keep the newest of each day for').selectOption('30')
  await expect(task(options)).toContainText('3 versions would go')
  await task(options).getByRole('button', { name: 'Take them out' }).click()
  await expect(section(options)).toContainText('1 offer, 3 versions')
  await options.reload()
  await expect(options.getByLabel('Keep the newest of each day for')).toHaveValue('30')
})

test('deleting everything leaves nothing, though panel and form are open', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  await page.form.typeLandingPage(address)
  const panel = await session.openPanel(fieldService.guid)
  await expect(panel.locator('[data-requirement]').first()).toBeVisible()
  const options = await session.openOptions()
  await expect(section(options)).toContainText('1 offer, 1 version')
  await page.goto('about:blank')
  await options.getByRole('button', { name: 'Delete everything' }).click()
  await task(options).getByRole('button', { name: 'Delete everything' }).click()
  await expect(section(options)).toContainText('0 offers, 0 versions')
  await expect(section(options)).toContainText('Everything was deleted.')
  await expect(panel.locator('[data-view]')).toHaveAttribute('data-view', 'unknown-offer')
  await page.goto('about:blank')
  const again = await session.openOffer(fieldService.guid)
  await again.form.typeLandingPage(`${address}/2`)
  await expect(section(options)).toContainText('1 offer, 1 version')
})

test('a file that is wrong changes nothing', async ({ session }) => {
  const options = await session.openOptions()
  const alert = section(options).getByRole('alert')
  const file = fileInput(options)
  await file.setInputFiles(fileOf('{"offers":[]}', '<b>odd</b>.json'))
  await expect(alert).toContainText('<b>odd</b>.json was not taken over')
  await file.setInputFiles(fileOf('{"format":"cosell-checklist-data","version":9}'))
  await expect(alert).toContainText('newer version')
  await file.setInputFiles(fileOf('{"format":"cosell-checklist-data","version":1,"exportedAt":"x","offers":[]}'))
  await expect(alert).toContainText('exportedAt')
  await expect(section(options)).toContainText('0 offers')
})
