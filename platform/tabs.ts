import { browser, type Tabs } from './browser'

/** The tab in front in the window of the page that asks. Its address is known only where we may read it. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

/** Whether the asking page stands in a tab, and not in a popup or a side panel. */
export async function standsInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined
}

/** Brings a tab and its window to the front. The tab keeps the page it shows. False when it is gone. */
export async function activateTab(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true })
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true })
    return true
  } catch {
    return false
  }
}

/** Loads a tab's page anew. What was typed there and not saved is lost, so only at a person's press. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId).catch(() => {})
}

/** Opens an address in a new tab, in front. An address without a scheme is a page of this extension. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address })
}
