import { claimsDesk } from '@/practice/offers'
import { skins } from '@/practice/setup/setup'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { shownReadings, shownValues } from '@/scripts/drive/checklist.mjs'
import { modelContents } from '@/scripts/drive/form-contents.mjs'
import { expect, test } from './fixtures'
import {
  beginPointing,
  fieldRow,
  keepPointed,
  labelOf,
  openFieldsList,
  pointingLayer,
  renamedFields,
} from './support/pointing'
import type { Portal, Session } from './support/session'

const open = (session: Session, skin: string): Promise<Portal> =>
  session.open(`${coSellAddress(claimsDesk.guid)}?skin=${skin}&renamed=1`)

for (const skin of [...skins, 'native&framed=1']) {
  test(`fields under new names are read where a person pointed, in the skin ${skin}`, async ({ session }) => {
    test.slow()
    const page = await open(session, skin)
    const seen = await modelContents(page)
    const panel = await session.openPanel(claimsDesk.guid)
    for (const field of renamedFields) await expect(fieldRow(panel, field)).toHaveAttribute('data-reading', 'missing')
    await openFieldsList(panel)

    for (const field of renamedFields) {
      await beginPointing(page, panel, field)
      // Over a frame lies a cover of ours, on which the click lands.
      await (await labelOf(page, field)).click({ force: skin.includes('framed') })
      await expect(page.locator(pointingLayer)).toHaveCount(0)
      await expect(fieldRow(panel, field)).toHaveAttribute('data-reading', 'missing')
      await keepPointed(panel, field)
    }
    await expect.poll(() => shownValues(panel)).toEqual(seen)
    expect(await modelContents(page), 'pointing changed nothing').toEqual(seen)

    // Drawn anew, for another offer too: what was pointed out is known by its words.
    await page.reload()
    await expect.poll(() => shownValues(panel)).toEqual(await modelContents(page))
    await page.form.typeLandingPage('https://www.contoso.com/pointed')
    await expect.poll(async () => (await shownValues(panel))['landing-page']).toBe('https://www.contoso.com/pointed')

    await fieldRow(panel, 'landing-page')
      .getByRole('button', { name: /^Forget/ })
      .click()
    await expect(fieldRow(panel, 'landing-page')).toHaveAttribute('data-reading', 'missing')
  })
}

test('the page gets nothing of what is pressed, and Escape leaves', async ({ session }) => {
  const page = await open(session, 'native')
  const seen = await modelContents(page)
  const panel = await session.openPanel(claimsDesk.guid)
  await openFieldsList(panel)
  await page.evaluate(() => {
    const heard: string[] = []
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'input', 'change', 'focusin'])
      document.addEventListener(type, event => event.isTrusted && heard.push(type), true)
    Object.assign(window, { heard })
  })
  await beginPointing(page, panel, 'landing-page')
  // Another field, which is recognised: refused in the page, and the person goes on.
  await page.getByRole('checkbox', { name: 'Enterprise', exact: true }).click()
  await page.getByRole('button', { name: 'Review and publish' }).first().click()
  await page.getByRole('link', { name: 'Properties' }).click()
  await page.keyboard.type('x')
  await expect(page.locator(pointingLayer)).toHaveCount(1)
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
  expect(page.url()).toContain(claimsDesk.guid)
  expect(await modelContents(page)).toEqual(seen)

  await page.keyboard.press('Escape')
  await expect(page.locator(pointingLayer)).toHaveCount(0)
  await expect(fieldRow(panel, 'landing-page').locator('[data-pointing]')).toHaveCount(0)
  await expect(fieldRow(panel, 'landing-page')).toHaveAttribute('data-reading', 'missing')
  await page.getByRole('checkbox', { name: 'Enterprise', exact: true }).click()
  await expect.poll(() => modelContents(page)).not.toEqual(seen)
})

test('a field can be pointed at with the keyboard alone, and refused when it is the wrong one', async ({ session }) => {
  const page = await open(session, 'native')
  const seen = await modelContents(page)
  const panel = await session.openPanel(claimsDesk.guid)
  await openFieldsList(panel)
  await page.bringToFront()
  await page.locator('.solution-type select').focus()
  await page.keyboard.press('Shift+Tab')
  await beginPointing(page, panel, 'solution-type')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator(pointingLayer)).toHaveCount(0)
  await panel.bringToFront()
  await expect(fieldRow(panel, 'solution-type')).toContainText(String(seen['solution-type']))
  await fieldRow(panel, 'solution-type').getByRole('button', { name: 'No', exact: true }).click()
  await expect(fieldRow(panel, 'solution-type')).toHaveAttribute('data-reading', 'missing')
  await expect(fieldRow(panel, 'solution-type').getByRole('button', { name: /^Point at it/ })).toBeVisible()
  expect(await modelContents(page)).toEqual(seen)
})

test('closing the panel ends the pointing', async ({ session }) => {
  const page = await open(session, 'native')
  const panel = await session.openPanel(claimsDesk.guid)
  await openFieldsList(panel)
  await beginPointing(page, panel, 'landing-page')
  await panel.close()
  await expect(page.locator(pointingLayer)).toHaveCount(0)
})

test('of two fields that look alike each can be shown, and one pointed at', async ({ session }) => {
  const page = await session.openOffer(claimsDesk.guid)
  await modelContents(page)
  const panel = await session.openPanel(claimsDesk.guid)
  await openFieldsList(panel)
  await page.evaluate(() => {
    const field = [...document.querySelectorAll<HTMLElement>('.reference-url')].find(each => each.offsetParent)
    const copy = field?.cloneNode(true) as HTMLElement
    for (const input of copy.querySelectorAll('input')) input.value = 'https://www.contoso.com/second'
    field?.after(copy)
  })
  await expect(fieldRow(panel, 'landing-page')).toHaveAttribute('data-reading', 'ambiguous')
  const valueInFocus = () =>
    page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null))
  await fieldRow(panel, 'landing-page')
    .getByRole('button', { name: /^Show place 2/ })
    .click()
  await expect.poll(valueInFocus).toBe('https://www.contoso.com/second')
  await expect(page.locator(pointingLayer), 'the place is framed').toHaveCount(1)
  await expect(page.locator(pointingLayer), 'for a while').toHaveCount(0)
  await beginPointing(page, panel, 'landing-page')
  await page.keyboard.press('Enter')
  await keepPointed(panel, 'landing-page')
  expect((await shownReadings(panel))['landing-page']?.value).toBe('https://www.contoso.com/second')
})

test('nothing that is composed, touched, dropped or pressed in a frame reaches the page', async ({ session }) => {
  const page = await open(session, 'native')
  const panel = await session.openPanel(claimsDesk.guid)
  await openFieldsList(panel)
  await page.bringToFront()
  const url = page.locator('.reference-url input').locator('visible=true').first()
  await url.evaluate((input: HTMLInputElement) => {
    input.focus()
    input.select()
    const frame = document.createElement('iframe')
    frame.id = 'frame'
    frame.style.cssText = 'position:fixed;left:200px;top:200px;width:300px;height:80px;z-index:9;background:#fff'
    document.body.append(frame)
    const button = document.createElement('button')
    button.textContent = 'Press'
    button.onclick = () => button.replaceChildren('PRESSED')
    frame.contentDocument?.body.append(button)
  })
  const seen = await modelContents(page)
  await beginPointing(page, panel, 'landing-page')
  await page.bringToFront()
  await page.evaluate(() => {
    const heard: string[] = []
    const types =
      'pointermove pointerover mouseover mouseenter touchstart touchend dragenter dragover drop paste compositionstart beforeinput input keydown click focusin'
    for (const type of types.split(' '))
      document.addEventListener(type, event => event.isTrusted && heard.push(type), true)
    Object.assign(window, { heard })
  })
  const devTools = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    devTools.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
  await compose('に')
  await devTools.send('Input.insertText', { text: '日本' })
  await page.keyboard.press('Control+V')
  // Wherever the page or a tool takes the focus.
  await url.evaluate((input: HTMLInputElement) => input.focus())
  await compose('ほ')
  for (let tabs = 0; tabs < 12; tabs++) {
    await page.keyboard.press('Tab')
    await compose('に')
  }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [{ mimeType: 'text/plain', data: 'dropped' }], dragOperationsMask: 1 },
    })
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 600, y: 400 }] })
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await page.mouse.click(225, 222)
  await expect(page.locator(pointingLayer)).toHaveCount(1)
  expect(await page.frameLocator('#frame').locator('button').textContent()).toBe('Press')
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])

  await page.keyboard.press('Escape')
  await expect(page.locator(pointingLayer)).toHaveCount(0)
  expect(await modelContents(page)).toEqual(seen)
  await expect(url, 'the focus is given back').toBeFocused()
})

test('pointing ends when the page takes our layer away for good', async ({ session }) => {
  const page = await open(session, 'native')
  const panel = await session.openPanel(claimsDesk.guid)
  await openFieldsList(panel)
  await beginPointing(page, panel, 'landing-page')
  await page.evaluate(async layer => {
    for (let count = 0; count < 8; count++) {
      document.querySelector(layer)?.remove()
      await new Promise(done => setTimeout(done, 50))
    }
  }, pointingLayer)
  await expect(fieldRow(panel, 'landing-page').locator('[data-pointing]')).toHaveCount(0)
  const seen = await modelContents(page)
  await page.getByRole('checkbox', { name: 'Enterprise', exact: true }).click()
  await expect.poll(() => modelContents(page)).not.toEqual(seen)
})

test('pointing ends when the page is not the form any more', async ({ session }) => {
  const page = await open(session, 'native')
  await page.form.goTo('Offer overview')
  await page.form.goTo('Co-sell with Microsoft')
  const panel = await session.openPanel(claimsDesk.guid)
  await openFieldsList(panel)
  await beginPointing(page, panel, 'landing-page')
  await page.bringToFront()
  await page.evaluate(() => history.back())
  await expect(page.locator(pointingLayer)).toHaveCount(0)
  await page.form.goTo('Co-sell with Microsoft')
})
