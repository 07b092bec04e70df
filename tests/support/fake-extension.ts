import { vi } from 'vitest'
import { browser as texts } from './fake-browser'

type Listener = (message: unknown, sender: unknown) => unknown
const listeners = new Set<Listener>()

/**
 * Stands in for the browser API where a test is about messages, tabs or the toolbar. What it was told can be asked of its mocks:
 * `vi.mock('@/platform/browser', () => import('@/tests/support/fake-extension'))`, then `beforeEach(resetFakeExtension)`.
 */
export const browser = {
  ...texts,
  runtime: {
    id: 'our-extension' as string | undefined,
    getURL: (path: string) => `chrome-extension://our-extension/${path}`,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  },
  tabs: {
    query: vi.fn<(filter: { url: string }) => Promise<{ id?: number }[]>>(),
    sendMessage: vi.fn<(tabId: number, message: unknown, options: unknown) => Promise<unknown>>(),
  },
  action: {
    setBadgeText: vi.fn<(details: { tabId: number; text: string }) => Promise<void>>(),
    setTitle: vi.fn<(details: { tabId: number; title: string }) => Promise<void>>(),
    setBadgeTextColor: vi.fn<(details: { color: string }) => Promise<void>>(),
    setBadgeBackgroundColor: vi.fn<(details: { color: string }) => Promise<void>>(),
  },
  sidePanel: { open: vi.fn<(options: { tabId: number }) => Promise<void>>() } as
    | { open(options: { tabId: number }): Promise<void> }
    | undefined,
  sidebarAction: undefined as { open(): Promise<void> } | undefined,
}

/** A sender as the browser describes our content script in the portal's tab 7. */
export const portalSender = {
  id: 'our-extension',
  frameId: 0,
  url: 'https://partner.microsoft.com/en-us/dashboard/commercial-marketplace/offers/1/cosell',
  tab: { id: 7 },
}

/** A sender as the browser describes a page of ours that is open in a tab. */
export const pageSender = {
  id: 'our-extension',
  frameId: 0,
  url: 'chrome-extension://our-extension/sidepanel.html',
  tab: { id: 8 },
}

/** Delivers a message as the browser does: the first listener that answers, answers. Undefined when none does. */
export function deliver(message: unknown, sender: unknown = portalSender): unknown {
  for (const listener of listeners) {
    const answer = listener(message, sender)
    if (answer !== undefined) return answer
  }
  return undefined
}

export const listenerCount = () => listeners.size

/** Forgets everything that was told, and answers as an idle browser would. */
export function resetFakeExtension(): void {
  listeners.clear()
  vi.clearAllMocks()
  browser.runtime.id = 'our-extension'
  browser.runtime.sendMessage.mockReset().mockResolvedValue(undefined)
  browser.tabs.query.mockReset().mockResolvedValue([])
  browser.tabs.sendMessage.mockReset().mockResolvedValue(undefined)
  for (const set of Object.values(browser.action)) set.mockReset().mockResolvedValue(undefined)
  browser.sidePanel = { open: vi.fn(async () => {}) }
  browser.sidebarAction = undefined
}
