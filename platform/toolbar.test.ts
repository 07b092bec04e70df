import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser, resetFakeExtension } from '@/tests/support/fake-extension'
import { setBadge, setBadgeColours } from './badge'
import { localDate } from './clock'
import { openSidePanel } from './side-panel'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-extension'))
beforeEach(resetFakeExtension)

describe('the badge', () => {
  it('shows label and title in one tab, and gives both back', async () => {
    expect(await setBadge(7, { label: '2', title: '2 blockers: Contoso' })).toBe(true)
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '2' })
    expect(browser.action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: '2 blockers: Contoso' })
    await setBadge(7, null)
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' })
    expect(browser.action.setTitle).toHaveBeenLastCalledWith({
      tabId: 7,
      title: 'Co-sell Checklist for Partner Center',
    })
  })

  it('tells that the tab is gone', async () => {
    browser.action.setTitle.mockRejectedValue(new Error('No tab with id: 7.'))
    expect(await setBadge(7, null)).toBe(false)
  })

  it('is ink on grey', async () => {
    await setBadgeColours()
    expect(browser.action.setBadgeTextColor).toHaveBeenCalledWith({ color: '#201f1e' })
    expect(browser.action.setBadgeBackgroundColor).toHaveBeenCalledWith({ color: '#e1dfdd' })
  })
})

describe('the side panel', () => {
  it('opens beside the tab, at once', () => {
    void openSidePanel(7)
    expect(browser.sidePanel?.open).toHaveBeenCalledWith({ tabId: 7 })
  })

  it('is Firefox’s sidebar where there is no side panel', async () => {
    const open = vi.fn(async () => {})
    browser.sidePanel = undefined
    browser.sidebarAction = { open }
    expect(await openSidePanel(7)).toBe(true)
    expect(open).toHaveBeenCalledOnce()
  })

  it('says so when the browser does not allow it or has none', async () => {
    vi.mocked(browser.sidePanel!.open).mockRejectedValue(new Error('may only be called in response to a user gesture'))
    expect(await openSidePanel(7)).toBe(false)
    browser.sidePanel = undefined
    expect(await openSidePanel(7)).toBe(false)
  })
})

it('names the day where the person is', () => {
  expect(localDate(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05')
  expect(localDate(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
})
