import { browser, type Tabs } from './browser'
import { isPageOfOffer, offerAddress, portalHome } from './portal-address'
import { portalTabs } from './portal-tabs'
import { openSidePanel } from './side-panel'
import { activateTab, openTab } from './tabs'

/** Address of an offer's checklist as a page of its own. */
export const checklistAddress = (offerId: string) => `/sidepanel.html?offer=${encodeURIComponent(offerId)}`

/** The offer in Partner Center: the tab that shows it, as it stands, else a new one. */
export async function goToOffer(offerId: string): Promise<void> {
  const tab = (await portalTabs()).find(({ url }) => isPageOfOffer(url, offerId))
  if (tab?.id === undefined || !(await activateTab(tab.id))) await openTab(offerAddress(offerId))
}

/** Partner Center's start page in a new tab. */
export const goToPartnerCenter = () => openTab(portalHome)

/** The side panel beside a tab; without a tab, or where no side panel can be opened, `otherwise` in a new tab. To be called directly in the press. */
export async function goToPanel(tab: Tabs.Tab | undefined, otherwise: string): Promise<void> {
  const opened = tab?.id !== undefined && (await openSidePanel(tab.id))
  if (!opened) await openTab(otherwise)
}

/** The options page, in its own tab. */
export const goToOptions = () => browser.runtime.openOptionsPage()
