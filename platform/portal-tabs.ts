import { browser, type Tabs } from './browser'
import { sendToTab } from './messaging'
import { portalPages } from './portal-address'
import { toPage } from './protocol'

/** The tabs that show Partner Center. */
export function portalTabs(): Promise<Tabs.Tab[]> {
  return browser.tabs.query({ url: portalPages })
}

/**
 * Tells the content script of every portal tab that answers or preferences have changed, so that the hints follow. To be called by
 * the page that stored or removed one. Never throws, and does not wait for the tabs, one of which may be frozen: a tab that cannot be reached
 * asks for them when it next starts.
 */
export async function notifyJudgingChanged(): Promise<void> {
  for (const { id } of await portalTabs().catch(() => [])) {
    if (id !== undefined) void sendToTab(id, toPage.judgingChanged, { kind: 'judgingChanged' })
  }
}
