import type { Locator } from '@playwright/test'
import { fieldService, offers } from '@/practice/offers'
import { skins, troubleNames } from '@/practice/setup/setup'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { shownReadings } from '@/scripts/drive/checklist.mjs'
import { formContents } from '@/scripts/drive/form-contents.mjs'
import { formFrame, placeOfForm, wordsOf } from '@/scripts/drive/practice-hook.mjs'
import { compareVersion, openVersions, restore } from '@/scripts/drive/restore.mjs'
import { expect, test } from './fixtures'
import { expectFollowedThroughEdits, expectReadAsSeen, openOffer } from './support/as-seen'
import { keptVersions } from './support/database'
import { hintLayerOf, hostName } from './support/hints'
import type { Portal, Session } from './support/session'

const offer = fieldService.guid
const everything = `wording=2022&${troubleNames
  .filter(name => name !== 'renamed')
  .map(name => `${name}=1`)
  .join('&')}`

test('a form in a frame is read as a person sees it, whatever it holds', async ({ session }) => {
  test.slow()
  for (const { alias, guid } of offers) {
    await test.step(alias, async () => {
      const page = await openOffer(session, guid, 'framed=1')
      const panel = await session.openPanel(guid)
      await expectReadAsSeen(page, panel)
      await panel.close()
      await page.close()
    })
  }
})

for (const setup of [...skins.map(skin => `skin=${skin}&framed=1`), `skin=harmony-closed&${everything}`]) {
  test(`it is read so after every edit, and in the frame that comes next: ${setup}`, async ({ session }) => {
    test.slow()
    await expectFollowedThroughEdits(session, offer, setup)
  })
}

const openFramed = (session: Session) => openOffer(session, offer, 'framed=1')

/** Scrolls with the wheel over the frame. */
async function scrollFrame(page: Portal, distance: number): Promise<void> {
  const box = await page.locator(formFrame).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 300)
  await page.mouse.wheel(0, distance)
  await page.waitForTimeout(500)
}

/** The end of a label's last line and the middle of its height, in the window. */
async function endOf(label: Locator): Promise<{ x: number; y: number }> {
  const box = await label.boundingBox()
  const end = await label.evaluate(element => {
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(element)
    const own = element.getBoundingClientRect()
    const last = [...range.getClientRects()].at(-1) ?? own
    return { x: last.right - own.left, y: (last.top + last.bottom) / 2 - own.top }
  })
  return { x: (box?.x ?? 0) + end.x, y: (box?.y ?? 0) + end.y }
}

test('hints stand beside their labels, and only where the frame shows these', async ({ session }) => {
  const page = await openFramed(session)
  const layer = await hintLayerOf(page)
  await expect.poll(async () => Object.keys(await layer.markers()).length).toBeGreaterThan(12)
  const words = await wordsOf(page)
  const frame = page.frameLocator(formFrame)
  const labels = { platforms: words.platforms, segments: words.segments, 'landing-page': words.referenceUrl }
  const box = await page.locator(formFrame).boundingBox()
  if (!box) throw new Error('The frame is not shown.')
  const seen = new Set<string>()
  for (let step = 0; step < 8; step++) {
    const places = await layer.places()
    for (const [field, { y, height }] of Object.entries(places)) {
      expect(y, field).toBeGreaterThanOrEqual(box.y)
      expect(y + height, field).toBeLessThanOrEqual(box.y + box.height)
    }
    for (const [field, label] of Object.entries(labels)) {
      const place = places[field]
      const at = await endOf(frame.locator('label', { hasText: label }).last())
      if (!place) continue
      seen.add(field)
      expect(Math.abs(place.y + place.height / 2 - at.y), field).toBeLessThanOrEqual(5)
      expect(place.x - at.x, field).toBeGreaterThan(6)
      expect(place.x - at.x, field).toBeLessThan(10)
    }
    await scrollFrame(page, 250)
  }
  expect([...seen].sort()).toEqual(Object.keys(labels).sort())
})

test('hints hide under a bar in the frame, and under one of the page over the frame', async ({ session }) => {
  const page = await openFramed(session)
  await page.setViewportSize({ width: 1302, height: 400 })
  const layer = await hintLayerOf(page)
  const frame = page.frameLocator(formFrame)
  const label = frame.locator('label', { hasText: (await wordsOf(page)).segments }).last()
  const isShown = async () => 'segments' in (await layer.places())
  /** Scrolls the window of an element until the label's end lies in the midst of a bar; then the label out of it again. */
  const underAndOut = async (bar: Locator, inWindow: Locator) => {
    const scroll = (distance: number) =>
      inWindow.evaluate(
        (element, top) => element.ownerDocument.defaultView?.scrollBy({ top, behavior: 'instant' }),
        distance,
      )
    const over = await bar.boundingBox()
    await scroll((await endOf(label)).y - (over?.y ?? 0) - (over?.height ?? 0) / 2)
    const middle = (await endOf(label)).y
    expect(middle).toBeGreaterThan(over?.y ?? 0)
    expect(middle).toBeLessThan((over?.y ?? 0) + (over?.height ?? 0))
    await expect.poll(isShown).toBe(false)
    await scroll(-80)
    await expect.poll(isShown).toBe(true)
  }
  await expect.poll(async () => Object.keys(await layer.places()).length).toBeGreaterThan(0)
  await underAndOut(frame.locator('.title-row'), label)
  await underAndOut(page.locator('.top-bar'), page.locator(formFrame))
})

test('hints go with the frame’s scrolling in every frame that is drawn', async ({ session }) => {
  const page = await openFramed(session)
  const layer = await hintLayerOf(page)
  await expect.poll(async () => Object.keys(await layer.markers()).length).toBeGreaterThan(12)
  const tools = await page.context().newCDPSession(page)
  const scroll = (yDistance: number) =>
    tools.send('Input.synthesizeScrollGesture', { x: 700, y: 400, yDistance, speed: 1000 })
  // Once there and back, so that the page has come to rest.
  await scroll(-1200)
  await scroll(1200)
  const [{ scrolled, stray }] = await Promise.all([layer.straying(60, 'co-sell-form'), scroll(-1200)])
  expect(scrolled).toBeGreaterThan(300)
  expect(Object.keys(stray).length).toBeGreaterThan(4)
  for (const [field, distance] of Object.entries(stray)) expect(distance, field).toBeLessThan(1)
})

test('the focused field in a frame gets a card, which Tab reaches and Escape closes', async ({ session }) => {
  const page = await openFramed(session)
  const layer = await hintLayerOf(page)
  const address = page.frameLocator(formFrame).locator('.reference-url input')
  await address.focus()
  await expect.poll(() => layer.card()).toContain('Co-sell ready')
  await page.keyboard.type('https://a')
  await expect(address).toHaveValue('https://a')
  const [card, field] = [await layer.cardPlace(), await address.boundingBox()]
  if (!card || !field) throw new Error('Card or field is not seen.')
  const apart =
    card.x >= field.x + field.width ||
    card.y >= field.y + field.height ||
    card.y + card.height <= field.y ||
    card.x + card.width <= field.x
  expect(apart, 'it lies beside the field').toBe(true)
  expect(Math.abs(card.y - field.y)).toBeLessThan(400)

  await page.keyboard.press('Tab')
  await expect(page.locator(hostName)).toBeFocused()
  expect(await layer.card(), 'the card stays while it has the focus').toContain('Co-sell ready')
  await page.keyboard.press('Escape')
  await expect.poll(() => layer.card()).toBeUndefined()
  await expect(address).toBeFocused()

  await page.frameLocator(formFrame).locator('.solution-type select').focus()
  await expect.poll(() => layer.card()).toBeTruthy()
  await page.locator('.offer-menu').click({ position: { x: 2, y: 2 } })
  await expect.poll(() => layer.card(), 'the focus went out of the frame').toBeUndefined()
})

test('nothing is added to the frame’s page', async ({ start }) => {
  const markup = async (withExtension: boolean) => {
    const session = await start({ withExtension })
    const page = await openFramed(session)
    const place = await placeOfForm(page)
    await place.locator('.reference-url input').focus()
    if (withExtension) await expect.poll(async () => (await hintLayerOf(page)).card()).toBeTruthy()
    await formContents(page)
    const text = await place.evaluate(() => document.documentElement.outerHTML.replace(/formly_\d+/g, 'formly'))
    await session.close()
    return text
  }
  expect(await markup(true)).toEqual(await markup(false))
})

test('what was entered in a frame is kept when the frame goes, and written back into the next', async ({ session }) => {
  test.slow()
  const page = await openFramed(session)
  await page.form.tick('Microsoft Azure')
  await page.form.chooseSolutionType('IP (application)')
  await page.form.addSolutionArea('Azure', ['Blockchain'])
  await page.form.typeLandingPage('https://www.contoso.com/framed')
  const { contacts: _, ...filled } = await formContents(page)
  await page.evaluate(
    selector => document.querySelector<HTMLIFrameElement>(selector)?.contentWindow?.location.reload(),
    formFrame,
  )
  await expect.poll(async () => (await formContents(page)).platforms).toEqual([])
  await expect.poll(async () => (await keptVersions(session)).at(-1)?.values).toMatchObject(filled)

  const panel = await session.openPanel(offer)
  await openVersions(panel)
  await compareVersion(panel)
  await restore(panel)
  expect(await formContents(page)).toMatchObject(filled)
  await expect(panel.locator('.restore [role=status] .message')).toBeVisible()
  expect(await page.form.isClean(), 'nothing was saved').toBe(false)
})

test('a field is shown in its frame', async ({ session }) => {
  const page = await openFramed(session)
  await (await hintLayerOf(page)).pressPanelButton()
  const panel = await session.sidePanel()
  const row = panel.locator('[data-requirement="references"]')
  await row.locator('> summary').click()
  await row.getByRole('button', { name: 'Show field' }).click()
  const input = page.frameLocator(formFrame).locator('.reference-url input')
  await expect(input).toBeFocused()
  await expect(input).toBeInViewport()
})

test('a frame of another origin is passed by, and nothing is claimed', async ({ session }) => {
  // As another origin's page is: the browser gives it one that is nobody's.
  await session.context.route(coSellAddress(offer), route =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': 'sandbox' },
      body: '<main><h1>Co-sell with Microsoft</h1><label>Segments<input></label><h2>Documents</h2></main>',
    }),
  )
  const page = await session.open(`${coSellAddress(offer)}?framed=1`)
  const frame = page.frameLocator(formFrame)
  await expect(frame.getByRole('heading', { name: 'Co-sell with Microsoft' })).toBeVisible()
  expect(await page.locator(formFrame).evaluate((each: HTMLIFrameElement) => each.contentDocument)).toBeNull()
  const panel = await session.openPanel(offer)
  await page.bringToFront()
  await frame.getByRole('textbox').fill('SMB')
  await page.waitForTimeout(1500)
  await expect(page.locator(hostName)).toHaveCount(0)
  expect(await shownReadings(panel)).toEqual({})
})
