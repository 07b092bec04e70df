import { browser } from './browser'
import { text } from './text'

/** What the toolbar button of one tab shows: a short text on it, and a title that says the same in words. */
export interface Badge {
  label: string
  title: string
}

/** Ink on grey, for a count is no alarm. The toolbar knows no custom properties; these are --text and --line of the light theme. */
const ink = '#201f1e'
const ground = '#e1dfdd'

/** Gives every badge its colours. */
export async function setBadgeColours(): Promise<void> {
  await Promise.all([
    browser.action.setBadgeTextColor({ color: ink }),
    browser.action.setBadgeBackgroundColor({ color: ground }),
  ])
}

/** Shows a badge in one tab; null takes it away. False when the tab is gone. */
export async function setBadge(tabId: number, badge: Badge | null): Promise<boolean> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge?.label ?? '' }),
      browser.action.setTitle({ tabId, title: badge?.title ?? text('app_name') }),
    ])
    return true
  } catch {
    return false
  }
}
