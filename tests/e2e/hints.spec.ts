import { fieldService } from '@/practice/offers'
import { expect, test } from './fixtures'
import { onePager } from './support/files'
import { hintLayerOf } from './support/hints'

/** The two frames that may pass: the one in which the change is made, and the one in which it is shown. */
const mostFrames = 1

test('each field of the form has its marker', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  const layer = await hintLayerOf(page)
  const markers = await layer.markers()
  expect(markers['one-pager']).toBe('Blocker')
  expect(markers.contacts, 'no list is shown, so nobody knows').toBe('Question')
  expect(markers['presentation-deck']).toBe('Advice')
  expect(Object.keys(markers).filter(id => id !== 'publish-band')).toHaveLength(13)
  expect(await layer.pill()).toMatch(/\d+ blocker/)
})

for (const background of ['awake', 'stopped'] as const) {
  test(`a hint follows its field within one frame, the background ${background}`, async ({ session }) => {
    const page = await session.openOffer(fieldService.guid)
    const layer = await hintLayerOf(page)
    expect((await layer.markers()).platforms).toBe('Advice')
    if (background === 'stopped') await session.stopWorker()

    const frames = await layer.framesUntilChange('platforms', () => {
      for (const box of document.querySelectorAll<HTMLInputElement>('.check-columns input')) {
        if (box.checkVisibility()) return box.click()
      }
    })
    expect(frames).toBeLessThanOrEqual(mostFrames)
    expect((await layer.markers()).platforms).toBe('Met')
  })
}

test('hints follow with the background stopped, step by step', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  const layer = await hintLayerOf(page)
  const marker = async (field: string) => (await layer.markers())[field]
  await session.stopWorker()
  await page.form.chooseSolutionType('IP (application)')
  await expect.poll(() => marker('solution-type')).toBe('Met')
  await page.form.upload('one-pager', onePager)
  await expect.poll(() => marker('one-pager')).toBe('Met')
  await page.form.removeDocument('one-pager', 'one-pager.pdf')
  await expect.poll(() => marker('one-pager')).toBe('Blocker')
})

test('the focused field gets a card, and Escape closes it for good', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  const layer = await hintLayerOf(page)
  const address = page.locator('.reference-url input')
  await address.focus()
  await expect.poll(() => layer.card()).toContain('Co-sell ready')
  await expect(address).toBeFocused()
  await page.keyboard.type('https://a')
  await expect(address).toHaveValue('https://a')
  await page.keyboard.press('Escape')
  await expect.poll(() => layer.card()).toBeUndefined()
  await page.keyboard.type('b')
  await expect(address).toHaveValue('https://ab')
  expect(await layer.card()).toBeUndefined()
})

test('markers stay beside their labels in every frame of scrolling, and none of them lays the page out', async ({
  session,
}) => {
  const page = await session.openOffer(fieldService.guid)
  const layer = await hintLayerOf(page)
  expect(await layer.markers()).toHaveProperty('contacts')
  const tools = await page.context().newCDPSession(page)
  await tools.send('Performance.enable')
  const layouts = async () => {
    const { metrics } = await tools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN
  }
  const scroll = (yDistance: number) =>
    tools.send('Input.synthesizeScrollGesture', { x: 700, y: 400, yDistance, speed: 1000 })
  // A marker is laid out for the room beside its label when that is first in sight.
  await scroll(-1200)
  await scroll(1200)
  const before = await layouts()
  const [{ scrolled, stray }] = await Promise.all([layer.straying(60), scroll(-1200)])
  expect(scrolled).toBeGreaterThan(300)
  expect(Object.keys(stray).length).toBeGreaterThan(6)
  for (const [field, distance] of Object.entries(stray)) expect(distance, field).toBeLessThan(1)
  expect((await layouts()) - before).toBeLessThanOrEqual(1)
})

test('a card that was scrolled away comes back whole', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  const layer = await hintLayerOf(page)
  await page.locator('.reference-url input').focus()
  await expect.poll(() => layer.cardIsWhole()).toBe(true)
  for (const top of [0, 600, 100_000]) await page.evaluate(y => scrollTo({ top: y, behavior: 'instant' }), top)
  await expect.poll(() => layer.cardIsWhole()).toBe(true)
  await page.mouse.wheel(0, -330)
  await expect.poll(() => layer.cardIsWhole()).toBe(true)
})
