import { defineBackground } from 'wxt/utils/define-background'
import { onStoreChange, openStore } from '@/drafts'
import { setBadge, setBadgeColours } from '@/platform/badge'
import { localDate } from '@/platform/clock'
import { answerMessages, isPortalContentScript } from '@/platform/messaging'
import { openedOnce } from '@/platform/opened-once'
import { portalTabs } from '@/platform/portal-tabs'
import { toBackground } from '@/platform/protocol'
import { openSidePanel } from '@/platform/side-panel'
import { blockerBadge } from './blocker-badge'
import { portalHandlers } from './handlers'
import { createTabBadges } from './tab-badges'

export default defineBackground(() => {
  const awake = new AbortController().signal
  const store = openedOnce(openStore)
  const badges = createTabBadges({
    store,
    badgeFor: (snapshot, judging) => blockerBadge(snapshot, judging, localDate(new Date())),
    setBadge,
    portalTabIds: async () => (await portalTabs()).flatMap(tab => tab.id ?? []),
  })
  const handlers = portalHandlers({ store, badges, now: () => new Date(), openPanel: openSidePanel })

  answerMessages(toBackground, isPortalContentScript, handlers, awake)
  onStoreChange(({ kind, offerId }) => {
    if (kind === 'answer' || kind === 'preferences' || kind === 'erased') void badges.judgingChanged(offerId)
  }, awake)
  void setBadgeColours()
})
