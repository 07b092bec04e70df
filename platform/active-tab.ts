import { browser, type Tabs } from './browser'
import { oneAtATime } from './one-at-a-time'
import { activeTab } from './tabs'

/** A tab as far as it may be seen: `url` only where we may read it. */
export interface SeenTab {
  id: number
  url?: string
  /** The browser has finished loading its page. */
  loaded: boolean
}

export const seen = (tab: Tabs.Tab | undefined): SeenTab | null =>
  tab?.id === undefined
    ? null
    : { id: tab.id, loaded: tab.status !== 'loading', ...(tab.url !== undefined && { url: tab.url }) }

/**
 * Calls back with the tab in front of the window in which the asking page stands: at once, and whenever another tab comes to the front
 * or the one in front goes to another page. Until the signal aborts.
 */
export function followActiveTab(onTab: (tab: SeenTab | null) => void, signal: AbortSignal): void {
  const look = oneAtATime(async () => {
    const tab = await activeTab().catch(() => undefined)
    if (!signal.aborted) onTab(seen(tab))
  })
  onTabChange(look, signal)
  void look()
}

/** Calls back whenever a tab opens, closes, moves, comes to the front or goes to another page. */
export function onTabChange(changed: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated, onRemoved, onAttached, onReplaced } = browser.tabs
  const updated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.status !== undefined || change.url !== undefined) changed()
  }
  onUpdated.addListener(updated)
  signal.addEventListener('abort', () => onUpdated.removeListener(updated), { once: true })
  for (const event of [onActivated, onRemoved, onAttached, onReplaced]) {
    event.addListener(changed)
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true })
  }
}
