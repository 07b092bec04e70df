import { claimsDesk, fieldService, routePlanner } from '@/practice/offers'
import { answerQuestion } from '@/scripts/drive/answer.mjs'
import { shownFindings, shownStatuses } from '@/scripts/drive/checklist.mjs'
import { expect, test } from './fixtures'
import { answerAll, answersForReady } from './support/answers'
import { contacts, onePager } from './support/files'

const reached = async (panel: Parameters<typeof shownStatuses>[0]) =>
  (await shownStatuses(panel)).filter(rung => rung.reached).map(rung => rung.status)

test('Azure IP, by billed revenue: exactly 100,000 is enough, exactly 50 percent is not', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  const panel = await session.openPanel(fieldService.guid)
  await expect.poll(() => reached(panel)).toEqual(['not-ready'])

  await page.bringToFront()
  await page.form.chooseSolutionType('IP (application)')
  await page.form.upload('one-pager', onePager)
  await page.form.importContacts(contacts)
  await panel.bringToFront()
  await answerAll(panel, answersForReady)
  await expect.poll(() => reached(panel)).toEqual(['not-ready', 'co-sell-ready'])

  await answerQuestion(panel, 'organisation.azureConsumedRevenueTtmUsd', 0)
  await answerQuestion(panel, 'offer.transactable', true)
  await answerQuestion(panel, 'offer.billedRevenueUsd', 99_999)
  await answerQuestion(panel, 'offer.repeatableIpOnAzurePercent', 50)
  const outcomes = async () => {
    const findings = await shownFindings(panel)
    return [findings['revenue-threshold']?.outcome, findings['repeatable-ip']?.outcome]
  }
  await expect.poll(outcomes).toEqual(['unmet', 'unmet'])
  await answerQuestion(panel, 'offer.billedRevenueUsd', 100_000)
  await expect.poll(outcomes).toEqual(['met', 'unmet'])
  expect(await reached(panel)).toEqual(['not-ready', 'co-sell-ready'])
  await answerQuestion(panel, 'offer.repeatableIpOnAzurePercent', 51)
  await expect.poll(outcomes).toEqual(['met', 'met'])
  await expect.poll(() => reached(panel)).toEqual(['not-ready', 'co-sell-ready', 'azure-ip-incentivized'])

  await test.step('a step back on the page takes the statuses back', async () => {
    await page.bringToFront()
    await page.form.removeDocument('one-pager', 'one-pager.pdf')
    await expect.poll(() => reached(panel)).toEqual(['not-ready'])
  })
})

test('Business Applications, by the premium tier of ISV Connect', async ({ session }) => {
  await session.openOffer(claimsDesk.guid)
  const panel = await session.openPanel(claimsDesk.guid)
  await expect.poll(async () => (await shownStatuses(panel)).length).toBeGreaterThan(2)
  await answerAll(panel, answersForReady)
  await expect.poll(() => reached(panel)).toEqual(['not-ready', 'co-sell-ready'])
  await answerQuestion(panel, 'organisation.isvConnect', 'standard')
  await expect.poll(async () => (await shownFindings(panel))['isv-connect-premium']?.outcome).toBe('unmet')
  await answerQuestion(panel, 'organisation.isvConnect', 'premium')
  await expect.poll(() => reached(panel)).toContain('business-applications-incentivized')
})

test('an answer for the organisation serves every offer, one for the offer only that', async ({ session }) => {
  await session.openOffer(fieldService.guid)
  const first = await session.openPanel(fieldService.guid)
  await answerQuestion(first, 'organisation.businessProfileComplete', true)
  await answerQuestion(first, 'offer.meetsPublishingRequirements', true)
  await expect.poll(async () => (await shownFindings(first))['publishing-requirements']?.outcome).toBe('met')

  await session.openOffer(routePlanner.guid)
  const second = await session.openPanel(routePlanner.guid)
  await expect.poll(async () => (await shownFindings(second))['business-profile']?.outcome).toBe('met')
  expect((await shownFindings(second))['publishing-requirements']?.outcome).toBe('unknown')
})
