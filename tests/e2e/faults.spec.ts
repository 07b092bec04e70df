import { claimsDesk, fieldService } from '@/practice/offers'
import { shownReadings } from '@/scripts/drive/checklist.mjs'
import { openVersions } from '@/scripts/drive/restore.mjs'
import { extensionFolder } from '@/scripts/project.mjs'
import { expect, test } from './fixtures'
import { keptVersions, newestLandingPage, putRecord, refuseStorage } from './support/database'
import { hintLayerOf, hostName } from './support/hints'

const offerId = fieldService.guid

/** What a hostile or broken sender might send. */
const badMessages: unknown[] = [
  null,
  'snapshot',
  { kind: 'unknown' },
  { kind: 'snapshot' },
  {
    kind: 'snapshot',
    edited: true,
    snapshot: { offer: { id: offerId }, readAt: 'yesterday', language: '', readings: {} },
  },
  { kind: 'page', page: { kind: 'co-sell', offerId: 'x'.repeat(5000) } },
  { kind: 'answers', offerId: ['a'] },
  { kind: '__proto__' },
]

test('messages of a wrong shape or from the wrong sender change nothing', async ({ session }) => {
  const page = await session.openOffer(offerId)
  const layer = await hintLayerOf(page)
  const before = await layer.markers()
  await page.evaluate(messages => {
    for (const message of messages) window.postMessage(message, '*')
    window.dispatchEvent(new MessageEvent('message', { data: { kind: 'writeFields' } }))
  }, badMessages)
  expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
    'undefined',
  )

  const panel = await session.openPanel(offerId)
  await expect(panel.locator('[data-requirement]').first()).toBeVisible()
  const wellFormed = { kind: 'answers', offerId }
  const answers = await panel.evaluate(
    async messages => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome
      return Promise.all(messages.map(message => runtime.sendMessage(message).then(String, () => 'no answer')))
    },
    // The last one has the right shape, but only a content script may ask it.
    [...badMessages, wellFormed],
  )
  expect(answers.filter(answer => !['no answer', 'undefined', 'null'].includes(answer))).toEqual([])
  expect(await keptVersions(session)).toEqual([])
  expect(await layer.markers()).toEqual(before)
})

test('an extension that is updated under an open page says so there, and the draft is safe', async ({ start }) => {
  const session = await start()
  const page = await session.openOffer(offerId)
  await page.form.typeLandingPage('https://www.contoso.com/before-update')
  await expect.poll(() => newestLandingPage(session)).toBe('https://www.contoso.com/before-update')

  const devTools = await session.devTools()
  await (devTools as unknown as LoadsUnpacked).send('Extensions.loadUnpacked', { path: extensionFolder })
  await page.form.tick('SMB')
  const layer = await hintLayerOf(page)
  await expect.poll(() => layer.markers()).toEqual({})
  expect(await layer.text()).toMatch(/reload/i)
  await page.form.untick('SMB')
  await test.step('the notice can be closed, and nothing stays', async () => {
    await layer.pressNoticeButton()
    await expect(page.locator(hostName)).toHaveCount(0)
  })

  await page.reload()
  await expect.poll(async () => Object.keys(await (await hintLayerOf(page)).markers()).length).toBeGreaterThan(12)
  const panel = await session.openPanel(offerId)
  await openVersions(panel)
  await expect(panel.locator('.version-line')).not.toHaveCount(0)
})

interface LoadsUnpacked {
  send(method: 'Extensions.loadUnpacked', parameters: { path: string }): Promise<{ id: string }>
}

test('while the database refuses, the panel says so; once it is back, the draft is kept', async ({ session }) => {
  const page = await session.openOffer(offerId)
  const panel = await session.openPanel(offerId)
  await expect(panel.locator('[data-requirement]').first()).toBeVisible()
  const mend = await refuseStorage(session)

  await page.bringToFront()
  await page.form.typeLandingPage('https://www.contoso.com/refused')
  await expect(panel.locator('.message--trouble')).toBeVisible()
  await expect(panel.locator('[data-part="draft"]')).toContainText(/not kept/i)
  const readings = await shownReadings(panel)
  expect(readings['landing-page'], 'the page is read all the same').toEqual({
    state: 'found',
    value: 'https://www.contoso.com/refused',
  })

  await mend()
  await expect.poll(() => newestLandingPage(session), { timeout: 20_000 }).toBe('https://www.contoso.com/refused')
  await expect(panel.locator('.message--trouble')).toHaveCount(0)
})

test('a corrupt record spoils nothing but itself', async ({ session }) => {
  const page = await session.openOffer(offerId)
  await page.form.typeLandingPage('https://www.contoso.com/good')
  await expect.poll(() => newestLandingPage(session)).toBe('https://www.contoso.com/good')
  await putRecord(session, 'offers', { id: 'broken', snapshot: { offer: 7 } })
  await putRecord(session, 'offers', { id: '<img src=x onerror=alert(1)>' })
  await putRecord(session, 'versions', { offerId, at: '2026-11-23T10:00:00.000Z', values: 'gone' })
  await putRecord(session, 'answers', {
    scope: 'organisation',
    answer: { fact: 'organisation.goldCompetency', value: {} },
  })

  const popup = await session.openPopup()
  await expect(popup.locator('[data-offer]')).toHaveCount(1)
  await expect(popup.locator(`[data-offer="${offerId}"]`)).toContainText(fieldService.alias)
  await expect(popup.locator('.message')).toContainText('2')

  const panel = await session.openPanel(offerId)
  await expect(panel.locator('[data-requirement="one-pager"]')).toHaveAttribute('data-outcome', 'unmet')
  await openVersions(panel)
  await expect(panel.locator('.message--trouble')).toBeVisible()
  await expect(panel.locator('.version-line').first()).toBeVisible()
})

/** Names that would be markup, turn text around, or burst a box. */
const hostileNames = [
  '<img src=x onerror=alert(1)>.pdf',
  'annual\u202Efdp.docx',
  '"><script>alert(1)</script>.docx',
  `${'long '.repeat(58)}name.pdf`,
  '$1 $& {{7*7}} %2e%2e.pdf',
]

test('hostile names are only ever text', async ({ session }) => {
  const dialogs: string[] = []
  session.context.on('dialog', dialog => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const page = await session.openOffer(fieldService.guid)
  const panel = await session.openPanel(fieldService.guid)
  const shown = async () => (await shownReadings(panel))['other-documents']?.value
  for (const [index, name] of hostileNames.entries()) {
    await page.bringToFront()
    await page.form.upload('other-documents', { name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })
    await expect.poll(shown).toEqual(hostileNames.slice(0, index + 1))
  }
  await panel.bringToFront()
  await panel.locator('#fields > summary').click()
  const row = panel.locator('[data-field="other-documents"][data-reading]')
  for (const name of hostileNames) await expect(row.getByText(name, { exact: true })).toBeVisible()
  await page.reload()
  await openVersions(panel)
  await panel.locator('.version-line [data-control="compare"]').first().click()
  // Here a sign that turns text around is shown as what it is.
  const lines = hostileNames.map(name => name.replace('\u202E', '\uFFFD'))
  for (const line of lines) await expect(panel.locator('.restore main')).toContainText(line)
  expect(await panel.locator('img, script:not([src])').count()).toBe(0)
  const tooWide = await panel.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(tooWide, 'nothing sticks out sideways').toBeLessThanOrEqual(0)
  expect(dialogs).toEqual([])
})

test('a page that takes the hint layer away is left in peace', async ({ session }) => {
  const page = await session.openOffer(claimsDesk.guid)
  await expect(page.locator(hostName)).toHaveCount(1)
  await page.evaluate(name => {
    const remove = () => document.getElementsByTagName(name)[0]?.remove()
    new MutationObserver(remove).observe(document.documentElement, { childList: true })
    remove()
  }, hostName)
  const panel = await session.openPanel(claimsDesk.guid)
  await expect(panel.locator('[data-requirement]').first()).toBeVisible()
  await page.bringToFront()
  await page.form.tick('SMB')
  await expect.poll(async () => (await shownReadings(panel)).segments?.value).toContain('SMB')
  await expect(page.locator(hostName)).toHaveCount(0)
})

test('a page that throws at every turn is read all the same', async ({ session }) => {
  const page = await session.openOffer(offerId)
  await page.evaluate(() => {
    const fail = () => {
      throw new Error('the portal has a bad day')
    }
    for (const name of ['input', 'change', 'focusin', 'click']) document.addEventListener(name, fail, { capture: true })
    MutationObserver.prototype.observe = fail
    Element.prototype.getBoundingClientRect = fail
    Element.prototype.querySelectorAll = fail
  })
  const layer = await hintLayerOf(page)
  await page.locator('.reference-url input').focus()
  await page.keyboard.type('https://a.example')
  await expect.poll(async () => (await layer.markers())['landing-page']).toBe('Met')
  await expect.poll(() => newestLandingPage(session)).toBe('https://a.example')
  const own = session.trouble.filter(line => !line.includes('the portal has a bad day'))
  expect(own).toEqual([])
  session.trouble.length = 0
})

test('a form whose fields vanish is never read as empty', async ({ session }) => {
  const page = await session.openOffer(claimsDesk.guid)
  const panel = await session.openPanel(claimsDesk.guid)
  await expect.poll(async () => (await shownReadings(panel))['landing-page']?.state).toBe('found')
  await page.evaluate(() => document.querySelector('.reference-url')?.remove())
  await expect.poll(async () => (await shownReadings(panel))['landing-page']).toEqual({ state: 'missing' })
  await page.evaluate(() => {
    for (const box of document.querySelectorAll('.uploader, .check-columns, .solution-type, .solution-areas'))
      box.remove()
  })
  await expect(panel.locator('[data-view]')).toHaveAttribute('data-view', 'too-little')
  await expect(panel.locator('.message')).toBeVisible()
  const outcomes = await panel.locator('[data-requirement]').count()
  expect(outcomes, 'no verdict on what was not read').toBe(0)
})
