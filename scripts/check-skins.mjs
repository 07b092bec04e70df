import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { startPracticeServer } from '../practice/server.mjs'
import { usableBrowser } from './browser.mjs'
import { coSellAddress } from './browser-flags.mjs'
import { coSellForm } from './drive/co-sell-form.mjs'
import { drawnContents } from './drive/drawn-contents.mjs'
import { modelContents } from './drive/form-contents.mjs'
import { launchPractice } from './drive/practice-browser.mjs'
import * as offers from './practice-offers.mjs'

/*
 * Whether every skin of the practice portal shows what its model says, before and after each step of a person, under every
 * trouble. Usage: node scripts/check-skins.mjs [folder of the built portal] [part of a setup's name]
 */

const fixture = (/** @type {string} */ name) => fileURLToPath(new URL(`../practice/fixtures/${name}`, import.meta.url))
const fileNamed = (/** @type {string} */ name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })

/** @type {[what: string, act: (form: ReturnType<typeof coSellForm>) => Promise<unknown>][]} */
const steps = [
  ['ticks a platform', form => form.tick('Microsoft Azure')],
  ['ticks another', form => form.tick('Windows 10')],
  ['unticks it', form => form.untick('Windows 10')],
  ['ticks a segment', form => form.tick('Enterprise')],
  ['chooses a solution type', form => form.chooseSolutionType('Managed service')],
  ['chooses another', form => form.chooseSolutionType('IP (application)')],
  ['adds a solution area', form => form.addSolutionArea('Azure', ['Blockchain', 'Data and analytics'])],
  ['adds another', form => form.addSolutionArea('Modern work', ['Teamwork'])],
  ['removes the first', form => form.removeSolutionArea(0)],
  ['uploads the one-pager', form => form.upload('one-pager', fixture('one-pager.pdf'))],
  ['uploads the diagram', form => form.upload('architecture-diagram', fileNamed('azure.pdf'))],
  ['uploads another document', form => form.upload('other-documents', fileNamed('terms.docx'))],
  ['and one more', form => form.upload('other-documents', fileNamed('prices.xlsx'))],
  ['removes the first', form => form.removeDocument('other-documents', 'terms.docx')],
  ['types the address', form => form.typeLandingPage('https://www.contoso.com/field')],
  ['imports a bad file', form => form.importContacts(fixture('contacts-semicolon.csv'), 'Cannot upload file')],
  ['imports contacts', form => form.importContacts(fixture('contacts.csv'))],
  ['removes the one-pager', form => form.removeDocument('one-pager', 'one-pager.pdf')],
]

const filled = {
  platforms: ['Microsoft Azure'],
  segments: ['Enterprise'],
  'solution-type': 'IP (application)',
  'solution-areas': [{ area: 'Modern work & security', subAreas: ['Teamwork'] }],
  'one-pager': [],
  'presentation-deck': [],
  'case-study': [],
  'customer-wins': [],
  'channel-pitch-deck': [],
  'architecture-diagram': ['azure.pdf'],
  'other-documents': ['prices.xlsx'],
  'landing-page': 'https://www.contoso.com/field',
  contacts: 4,
}

/** @param {import('@playwright/test').Page} page */
async function agree(page, what = '') {
  const model = await modelContents(page)
  assert.deepEqual(await drawnContents(page), model, what)
  return model
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} setup
 */
async function check(page, setup) {
  const form = coSellForm(page)
  for (const id of Object.values(offers)) {
    await page.goto(`${coSellAddress(id)}?${setup}`)
    await agree(page, `as opened: ${id}`)
  }
  await page.goto(`${coSellAddress(offers.fieldServiceId)}?${setup}`)
  const empty = await agree(page)
  for (const [what, act] of steps) {
    await act(form)
    await agree(page, what)
  }
  assert.deepEqual(await modelContents(page), filled)
  assert.equal(await form.isClean(), false)
  await form.goTo('Properties')
  await form.goTo('Co-sell with Microsoft')
  assert.deepEqual(await agree(page, 'after leaving'), empty)
  await form.tick('SMB')
  await form.saveDraft()
  await page.reload()
  assert.deepEqual(await agree(page, 'after a reload'), { ...empty, segments: ['SMB'] })
  assert.equal(await form.isClean(), true)
  await page.getByRole('button', { name: 'Reset practice data' }).click()
  assert.deepEqual(await agree(page, 'after a reset'), empty)
}

const [root, only = ''] = process.argv.slice(2)
const setups = ['native', 'german', 'harmony', 'harmony-closed'].flatMap(skin =>
  ['', '&wording=2020', '&wording=2022', '&slow=1', '&late=1', '&renew=1', '&twins=1', '&stuck=1&toast=1']
    .concat('&wording=2022&slow=1&late=1&renew=1&twins=1&stuck=1&toast=1')
    .map(rest => `skin=${skin}${rest}`),
)
const browser = await usableBrowser()
assert.ok(browser, 'No browser found.')
const server = await startPracticeServer(root ? { root } : {})
let failed = 0
for (const setup of setups.filter(name => name.includes(only))) {
  const profile = await mkdtemp(path.join(tmpdir(), 'practice-skins-'))
  const { context } = await launchPractice({ chromium, browserPath: browser.path, profile, server })
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(10_000)
  const errors = /** @type {string[]} */ ([])
  page.on('pageerror', error => errors.push(error.message))
  try {
    await check(page, setup)
    assert.deepEqual(errors, [])
    console.log(`ok      ${setup}`)
  } catch (error) {
    failed++
    console.log(`FAILED  ${setup}\n${error instanceof Error ? error.stack : error}`)
  }
  await context.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}
await server.close()
process.exitCode = failed > 0 ? 1 : 0
