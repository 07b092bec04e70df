import { browser } from './browser'

/** Chrome's side panel, which webextension-polyfill does not type. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>
}

/**
 * Opens the side panel beside a tab, or Firefox's sidebar. Browsers allow it only within a person's press, so nothing may be awaited
 * between the press, or the message that tells of it, and this call. False when the browser does not allow it: Firefox takes a press in
 * the page for none of ours.
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { sidePanel?: SidePanel }
  try {
    await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open())
    return sidePanel !== undefined || sidebarAction !== undefined
  } catch {
    return false
  }
}
