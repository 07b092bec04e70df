import { beforeEach, expect, test, vi } from 'vitest'

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const offers = 'https://partner.microsoft.com/dashboard/commercial-marketplace/offers'

const browser = vi.hoisted(() => ({
  tabs: { query: vi.fn(), update: vi.fn(), create: vi.fn() },
  windows: { update: vi.fn() },
  sidePanel: { open: vi.fn() },
}))
vi.mock('./browser', () => ({ browser }))
const { checklistAddress, goToOffer, goToPanel } = await import('./go-to')

beforeEach(() => vi.resetAllMocks())

test('an offer that stands in a tab: that tab and its window come to the front, its page stays', async () => {
  browser.tabs.query.mockResolvedValue([
    { id: 1, windowId: 10, url: 'https://partner.microsoft.com/dashboard/home' },
    { id: 2, windowId: 20, url: `${offers}/${id}/co-sell` },
  ])
  browser.tabs.update.mockResolvedValue({ id: 2, windowId: 20 })
  await goToOffer(id)
  expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(2, { active: true })
  expect(browser.windows.update).toHaveBeenCalledExactlyOnceWith(20, { focused: true })
  expect(browser.tabs.create).not.toHaveBeenCalled()
})

test.each([
  ['no tab shows it', []],
  ['its tab is gone', [{ id: 2, windowId: 20, url: `${offers}/${id}/co-sell` }]],
])('an offer when %s: a new tab', async (_, tabs) => {
  browser.tabs.query.mockResolvedValue(tabs)
  browser.tabs.update.mockRejectedValue(new Error('No tab with id'))
  await goToOffer(id)
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: `${offers}/${id}/overview` })
})

test('the side panel is asked for before anything is awaited', () => {
  void goToPanel({ id: 7 } as never, '/sidepanel.html')
  expect(browser.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 })
})

test.each([
  ['there is no tab for it', undefined],
  ['the browser refuses it', { id: 7 }],
])('a page of its own when %s', async (_, tab) => {
  browser.sidePanel.open.mockRejectedValue(new Error('no gesture'))
  await goToPanel(tab as never, checklistAddress('a/b?c'))
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: '/sidepanel.html?offer=a%2Fb%3Fc' })
})
