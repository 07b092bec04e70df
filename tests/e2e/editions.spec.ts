import type { Page } from '@playwright/test'
import { fieldService, routePlanner } from '@/practice/offers'
import { answerQuestion, openQuestion } from '@/scripts/drive/answer.mjs'
import { openItems, shownFindings, shownStatuses } from '@/scripts/drive/checklist.mjs'
import { formContents } from '@/scripts/drive/form-contents.mjs'
import { expect, test } from './fixtures'
import { hintLayerOf } from './support/hints'

const edition = (panel: Page) => panel.locator('[data-edition]')
const atWork = (panel: Page) => edition(panel).getAttribute('data-edition')
const pin = async (panel: Page, id: string, whom: 'this offer' | 'all offers' = 'this offer') => {
  if ((await edition(panel).getAttribute('open')) === null) await edition(panel).locator('summary').click()
  await panel.getByLabel(`Rules for ${whom}`).selectOption(id)
}
const names = async (panel: Page) => (await shownStatuses(panel)).map(({ name }) => name)
const blockers = async (panel: Page) =>
  (await openItems(panel)).find(({ group }) => group === 'Blockers')?.titles.length ?? 0

test('the page chooses the edition, a pin overrules it, and panel, hints and popup judge alike', async ({ start }) => {
  let session = await start()
  const page = await session.openOffer(fieldService.guid)
  let panel = await session.openPanel(fieldService.guid)
  await expect.poll(() => atWork(panel)).toBe('2020-05')
  await edition(panel).locator('summary').click()
  await expect(panel.locator('[data-part="reason"]')).toHaveText(/External reference URL/)

  await pin(panel, '2023-08')
  await expect.poll(() => atWork(panel)).toBe('2023-08')
  expect(await names(panel)).toEqual([
    'In market, once it is live',
    'Co-sell ready',
    'Azure IP co-sell eligible',
    'Business Applications co-sell eligible',
  ])
  const count = await blockers(panel)
  expect((await shownFindings(panel))['presentation-deck']?.outcome).toBe('unmet')
  await expect.poll(async () => (await hintLayerOf(page)).markers()).toMatchObject({ 'presentation-deck': 'Blocker' })
  const popup = await session.openPopup()
  await expect(popup.locator(`[data-offer="${fieldService.guid}"]`)).toContainText('In market')
  await expect(popup.locator(`[data-offer="${fieldService.guid}"]`)).toContainText(String(count))
  await popup.close()

  await test.step('another offer is judged by its own form', async () => {
    await session.openOffer(routePlanner.guid)
    const other = await session.openPanel(routePlanner.guid)
    await expect.poll(() => atWork(other)).toBe('2020-05')
    await other.close()
  })

  await test.step('the pin outlives the browser', async () => {
    await session.close()
    session = await start()
    await session.openOffer(fieldService.guid)
    panel = await session.openPanel(fieldService.guid)
    await expect.poll(() => atWork(panel)).toBe('2023-08')
  })

  await test.step('one for all offers gives way to the one for this offer, and both can be taken away', async () => {
    await pin(panel, '2021-02', 'all offers')
    await expect(panel.getByLabel('Rules for this offer')).toContainText('2021-02')
    expect(await atWork(panel)).toBe('2023-08')
    await pin(panel, '')
    await expect.poll(() => atWork(panel)).toBe('2021-02')
    await pin(panel, '', 'all offers')
    await expect.poll(() => atWork(panel)).toBe('2020-05')
  })
})

test('what changes between two editions is told rule by rule, and for this offer finding by finding', async ({
  session,
}) => {
  await session.openOffer(fieldService.guid)
  const panel = await session.openPanel(fieldService.guid)
  await edition(panel).locator('summary').click()
  await panel.getByRole('button', { name: 'Compare editions' }).click()
  await panel.getByLabel('From edition').selectOption('2020-09')
  await panel.getByLabel('To edition').selectOption('2020-10')
  const deck = panel.locator('[data-rule="presentation-deck"]')
  await expect(deck).toHaveAttribute('data-change', 'changed')
  await expect(deck).toContainText('Optional.')
  await expect(deck).toContainText('Required.')
  await expect(deck.locator('[data-outcome]')).toHaveCount(2)
  await expect(panel.locator('[data-rule="references"]')).toHaveAttribute('data-change', 'removed')
  await panel.getByLabel('To edition').selectOption('2026-08')
  await expect(panel.getByText('Provisional: put together')).toBeVisible()
  await panel.getByRole('button', { name: 'Back' }).click()
  await expect.poll(() => atWork(panel)).toBe('2020-05')
})

test('a trial moves the ladder and leaves nothing behind', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  const panel = await session.openPanel(fieldService.guid)
  await expect.poll(() => atWork(panel)).toBe('2020-05')
  const before = await shownFindings(panel)
  const reached = async () => (await shownStatuses(panel)).findLast(rung => rung.reached)?.status

  await panel.locator('#ways > summary').click()
  await panel.getByRole('button', { name: 'Start a trial' }).click()
  await answerQuestion(panel, 'organisation.businessProfileComplete', true)
  await answerQuestion(panel, 'offer.meetsPublishingRequirements', true)
  for (const requirement of ['one-pager', 'sales-contacts']) {
    const row = panel.locator(`#check-${requirement}`)
    if ((await row.getAttribute('open')) === null) await row.locator('> summary').click()
    if (requirement === 'one-pager') await row.getByLabel('Suppose this is met').check()
  }
  await expect.poll(async () => (await shownFindings(panel))['one-pager']?.outcome).toBe('met')
  expect((await shownFindings(panel))['one-pager']?.title).toContain('Supposed')
  await expect.poll(async () => (await shownFindings(panel))['business-profile']?.outcome).toBe('met')

  await panel.getByRole('button', { name: 'End the trial' }).click()
  await expect.poll(() => shownFindings(panel)).toEqual(before)
  await panel.reload()
  await expect.poll(() => shownFindings(panel)).toEqual(before)
  expect(await reached()).toBe('not-ready')
  expect(await formContents(page)).toMatchObject({ 'one-pager': [] })
})

test('an answer grows stale, says so, and can be confirmed', async ({ session }) => {
  await session.openOffer(fieldService.guid)
  const panel = await session.openPanel(fieldService.guid)
  const threshold = async () => (await shownFindings(panel))['revenue-threshold']?.outcome
  await answerQuestion(panel, 'organisation.azureConsumedRevenueTtmUsd', 150_000)
  await expect.poll(threshold).toBe('met')
  const question = await openQuestion(panel, 'organisation.azureConsumedRevenueTtmUsd')
  await question.getByLabel('Answered on').fill('2020-01-31')
  await expect.poll(threshold).toBe('unknown')
  await expect(question).toContainText('too old to count')
  await expect(panel.locator('#check-revenue-threshold')).toContainText('The answer of 31 Jan 2020 is too old to count')

  await panel.locator('#settings > summary').click()
  await panel.getByLabel('Ask figures and enrolments again after').selectOption('never')
  await expect.poll(threshold).toBe('met')
  await panel.getByLabel('Ask figures and enrolments again after').selectOption('30')
  await expect.poll(threshold).toBe('unknown')
  await question.getByRole('button', { name: 'Still true today' }).click()
  await expect.poll(threshold).toBe('met')
})

test('yearly sales give an estimate of the fee, then and later', async ({ session }) => {
  await session.openOffer(fieldService.guid)
  const panel = await session.openPanel(fieldService.guid)
  const fee = panel.locator('[data-part="fee"]')
  await fee.locator('input.num').fill('250000')
  await fee.locator('input.num').press('Enter')
  await expect(fee.getByRole('status')).toHaveText(/Estimate: 50,000\sUSD a year at a fee of 20%.*25,000\sUSD at 10%/)
  await pin(panel, '2023-08')
  await expect(fee.getByRole('status')).toHaveText(/7,500\sUSD a year at a fee of 3%\. The fee is the same/)
})
