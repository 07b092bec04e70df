import { beforeEach, expect, it, vi } from 'vitest'
import { browser, resetFakeExtension } from '@/tests/support/fake-extension'
import { notifyJudgingChanged, portalTabs } from './portal-tabs'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-extension'))
beforeEach(resetFakeExtension)

const changed = { kind: 'judgingChanged' }

it('asks for the portal’s tabs only', async () => {
  browser.tabs.query.mockResolvedValue([{ id: 3 }])
  expect(await portalTabs()).toEqual([{ id: 3 }])
  expect(browser.tabs.query).toHaveBeenCalledWith({ url: 'https://partner.microsoft.com/*' })
})

it('tells each portal tab, whichever of them fails or never answers', async () => {
  browser.tabs.query.mockResolvedValue([{ id: 3 }, {}, { id: 4 }, { id: 5 }])
  browser.tabs.sendMessage.mockImplementation(async tabId => {
    if (tabId === 3) throw new Error('no receiver')
    return tabId === 4 ? new Promise(() => {}) : { done: true }
  })
  await notifyJudgingChanged()
  expect(browser.tabs.sendMessage.mock.calls.map(([tabId, message]) => [tabId, message])).toEqual([
    [3, changed],
    [4, changed],
    [5, changed],
  ])
})

it('is quiet when the tabs cannot be asked for', async () => {
  browser.tabs.query.mockRejectedValue(new Error('no'))
  await notifyJudgingChanged()
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled()
})
