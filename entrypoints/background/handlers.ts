import { judgingFor, keepPortalWords, listRepairs, type Store } from '@/drafts'
import type { Runtime } from '@/platform/browser'
import type { Handlers } from '@/platform/messaging'
import type { toBackground } from '@/platform/protocol'
import type { PortalWord } from '@/rules'
import { keepSnapshot } from './keep-snapshot'
import type { TabBadges } from './tab-badges'

interface Needs {
  store(): Promise<Store>
  badges: TabBadges
  now(): Date
  /** Opens the side panel beside a tab; false when the browser does not allow it. */
  openPanel(tabId: number): Promise<boolean>
}

/** Answers what the portal's content script tells and asks. Replies do not wait for the badge. */
export function portalHandlers({ store, badges, now, openPanel }: Needs): Handlers<typeof toBackground> {
  const keepWords = async (words: readonly PortalWord[]) => keepPortalWords(await store(), words, now().toISOString())

  return {
    snapshot: (message, sender) => {
      onTab(sender, tabId => badges.showSnapshot(tabId, message.snapshot))
      return keepSnapshot(store, message, now())
    },
    page: async ({ page }, sender) => {
      const { kind, offerId, says = [] } = page
      const ofOffer = kind === 'co-sell' || kind === 'offer'
      onTab(sender, tabId =>
        ofOffer && offerId !== undefined ? badges.showOffer(tabId, offerId) : badges.clear(tabId),
      )
      // What the portal says is worth no failure: the page says it again. A page that says nothing opens no store.
      if (says.length > 0) await keepWords(says).catch(() => {})
      return { done: true }
    },
    judging: async ({ offerId }, sender) => {
      // A page asks when it starts and when it was told of a change: its badge rests on the same answers and preferences. This
      // also serves a background that slept while they were given.
      onTab(sender, tabId => badges.showOffer(tabId, offerId))
      const opened = await store()
      const [judging, repairs] = await Promise.all([judgingFor(opened, offerId), listRepairs(opened)])
      return { judging, repairs }
    },
    // Nothing may be awaited before the panel is opened: the person's press counts only until then.
    openPanel: async (_message, sender) => ({ done: sender.tab?.id !== undefined && (await openPanel(sender.tab.id)) }),
  }
}

function onTab(sender: Runtime.MessageSender, act: (tabId: number) => Promise<void>): void {
  if (sender.tab?.id !== undefined) void act(sender.tab.id)
}
